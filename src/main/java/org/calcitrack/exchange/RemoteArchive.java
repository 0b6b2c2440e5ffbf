package org.calcitrack.exchange;

import java.net.URI;

/**
 * An archive that films can be brought in from over DICOMweb; its secret is not part of it.
 *
 * @param name what people call it
 * @param address of its DICOMweb root, such as {@code https://archive.example/dicom-web}
 * @param userName beside a password; otherwise empty
 */
public record RemoteArchive(RemoteArchiveId id, String name, URI address, ArchiveSignIn signIn, String userName) {}

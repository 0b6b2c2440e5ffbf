package org.calcitrack.exchange.dicomweb;

import java.util.UUID;

/** What the index keeps of one film; see the table dicom_instance. */
record IndexEntry(
        UUID film,
        String studyUid,
        String seriesUid,
        String sopUid,
        String sopClassUid,
        String modality,
        String studyDate,
        String accessionNumber,
        int seriesNumber,
        int instanceNumber,
        boolean uidsAdded,
        String namedRecordNumber,
        String namedIssuer,
        String namedFolded,
        String header) {}

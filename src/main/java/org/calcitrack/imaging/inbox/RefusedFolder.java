package org.calcitrack.imaging.inbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/** Where files go that were not kept, each with its reason in a text beside it. Nothing there is ever overwritten. */
record RefusedFolder(Path folder) {

    void put(Path file, String name, List<String> reasons) throws IOException {
        Path place = free(folder.resolve(name));
        Files.createDirectories(place.resolveSibling("."));
        Files.writeString(beside(place), String.join("\n", reasons) + "\n");
        Files.move(file, place, StandardCopyOption.REPLACE_EXISTING);
    }

    private static Path free(Path wanted) {
        Path place = wanted;
        for (int number = 2; Files.exists(place) || Files.exists(beside(place)); number++) {
            place = wanted.resolveSibling(wanted.getFileName() + "." + number);
        }
        return place;
    }

    private static Path beside(Path place) {
        return place.resolveSibling(place.getFileName() + ".reason.txt");
    }
}

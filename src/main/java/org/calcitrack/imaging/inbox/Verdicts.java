package org.calcitrack.imaging.inbox;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.calcitrack.imaging.ImportEntry;
import org.calcitrack.imaging.ImportWatcher;

/** What became of each file of one look; a ZIP has a verdict for each file in it. */
final class Verdicts implements ImportWatcher {

    private final Map<String, List<ImportEntry>> entries = new ConcurrentHashMap<>();

    @Override
    public void accept(ImportEntry entry) {
        entries.computeIfAbsent(entry.fileName(), unknown -> new ArrayList<>()).add(entry);
    }

    boolean has(String file) {
        return !of(file).isEmpty();
    }

    /** A line for each part of a file that was not kept; none when all of it was. */
    List<String> reasonsNotKept(String file) {
        return of(file).stream()
                .filter(entry -> switch (entry.verdict()) {
                    case STORED, ALREADY_THERE, NEEDS_ANSWER -> false;
                    case CONFLICT, NOT_AN_IMAGE, REFUSED -> true;
                })
                .map(entry -> entry.fileName() + ": " + entry.verdict().label() + ". " + entry.sentence() + tag(entry))
                .toList();
    }

    private static String tag(ImportEntry entry) {
        String tag = entry.facts().getOrDefault("tag", "");
        return tag.isEmpty() ? "" : " Tag " + tag + ".";
    }

    private List<ImportEntry> of(String file) {
        return entries.entrySet().stream()
                .filter(each -> each.getKey().equals(file) || each.getKey().startsWith(file + "/"))
                .flatMap(each -> each.getValue().stream())
                .toList();
    }
}

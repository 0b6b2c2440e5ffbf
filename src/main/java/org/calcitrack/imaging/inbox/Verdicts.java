package org.calcitrack.imaging.inbox;

import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.calcitrack.imaging.ImportEntry;
import org.calcitrack.imaging.ImportWatcher;
import org.calcitrack.imaging.IncomingFile;

/** What became of each file of one look; a ZIP has a verdict for each file in it. */
final class Verdicts implements ImportWatcher {

    private final Map<String, Queue<ImportEntry>> entries = new ConcurrentHashMap<>();

    @Override
    public void accept(IncomingFile brought, ImportEntry entry) {
        entries.computeIfAbsent(brought.name(), unknown -> new ConcurrentLinkedQueue<>())
                .add(entry);
    }

    @Override
    public void accept(ImportEntry entry) {
        throw new UnsupportedOperationException("An inbox has to know which file it may clear away");
    }

    boolean has(String file) {
        return entries.containsKey(file);
    }

    /** A line for each part of a file that was not kept; none when all of it was. */
    List<String> reasonsNotKept(String file) {
        return entries.getOrDefault(file, new ConcurrentLinkedQueue<>()).stream()
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
}

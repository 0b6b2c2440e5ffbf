package org.calcitrack.progression;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collector;
import java.util.stream.Collectors;

/** Says what became of deposits between two days, so that a sum that changed explains itself. */
final class Explanation {

    private Explanation() {}

    /** Such as {@code 2 merged into D7} and {@code D8 new}: after one day and up to another. */
    static List<String> of(List<Story> stories, LocalDate after, LocalDate upTo) {
        List<String> words = new ArrayList<>(counted(ended(stories, after, upTo)));
        words.addAll(counted(appeared(stories, after, upTo)));
        words.addAll(counted(cameBack(stories, after, upTo)));
        return words;
    }

    private static Map<String, List<Integer>> ended(List<Story> stories, LocalDate after, LocalDate upTo) {
        return stories.stream()
                .filter(story -> story.knownBy(upTo) && story.endBy(after).isEmpty())
                .filter(story -> story.endBy(upTo).isPresent())
                .collect(byWords(story -> story.endBy(upTo).orElseThrow().words()));
    }

    /** What came of a deposit that is no more is told by that deposit's end. */
    private static Map<String, List<Integer>> appeared(List<Story> stories, LocalDate after, LocalDate upTo) {
        return stories.stream()
                .filter(story -> !story.knownBy(after) && story.knownBy(upTo))
                .filter(story -> stories.stream()
                        .noneMatch(parent -> story.sources().contains(parent.number())
                                && parent.endBy(upTo).isPresent()))
                .collect(byWords(story -> story.source().orElse("new")));
    }

    private static Map<String, List<Integer>> cameBack(List<Story> stories, LocalDate after, LocalDate upTo) {
        return stories.stream()
                .filter(story -> story.knownBy(after) && story.endBy(after).isPresent())
                .filter(story -> story.endBy(upTo).isEmpty())
                .collect(byWords(story -> "there again"));
    }

    private static Collector<Story, ?, Map<String, List<Integer>>> byWords(Function<Story, String> words) {
        return Collectors.groupingBy(words, LinkedHashMap::new, Collectors.mapping(Story::number, Collectors.toList()));
    }

    private static List<String> counted(Map<String, List<Integer>> numbersByWords) {
        return numbersByWords.entrySet().stream()
                .map(entry -> subject(entry.getValue()) + " " + entry.getKey())
                .toList();
    }

    private static String subject(List<Integer> numbers) {
        return numbers.size() == 1 ? Fate.names(numbers) : Integer.toString(numbers.size());
    }
}

package org.calcitrack.annotation;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Lets the history of a film take back in one step what one deed did to two sightings: splitting and joining outlines. */
@Component
class SightingPairUndo implements Undoable {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final SightingUndo one;

    SightingPairUndo(SightingUndo one) {
        this.one = one;
    }

    /** The states of both, in the order in which they are to be brought back. */
    static String write(Sighting... sightings) {
        var states = new LinkedHashMap<String, String>();
        Arrays.stream(sightings)
                .forEach(each -> states.put(each.id().value().toString(), SightingStateText.write(each.state())));
        return JSON.writeValueAsString(states);
    }

    @Override
    public String kind() {
        return "sightings";
    }

    @Override
    public boolean stands(UUID subject, String state) {
        return read(state).entrySet().stream().allMatch(each -> one.stands(each.getKey(), each.getValue()));
    }

    @Override
    public void bring(UUID subject, String state) {
        read(state).forEach(one::bring);
    }

    private static Map<UUID, String> read(String state) {
        return JSON.readValue(state, new TypeReference<LinkedHashMap<String, String>>() {}).entrySet().stream()
                .collect(Collectors.toMap(
                        each -> UUID.fromString(each.getKey()), Map.Entry::getValue, (a, b) -> a, LinkedHashMap::new));
    }
}

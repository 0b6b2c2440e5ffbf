package org.calcitrack.command;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** The imports of command lines that run in this server, by the number that each command line has drawn. */
@Component
class RunningImports {

    private final Map<UUID, Reins> running = new ConcurrentHashMap<>();

    Reins begin(UUID run) {
        return running.computeIfAbsent(run, fresh -> new Reins());
    }

    void end(UUID run) {
        running.remove(run);
    }

    Optional<Hold> find(UUID run) {
        return Optional.ofNullable(running.get(run));
    }
}

package org.calcitrack.scoring;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.calcitrack.account.CurrentAccount;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The scoring protocols and their versions; a version is never altered. */
@Service
@Transactional
public class Protocols {

    private final ProtocolTable protocols;
    private final CurrentAccount currentAccount;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Protocols(ProtocolTable protocols, CurrentAccount currentAccount, ApplicationEventPublisher events, Clock clock) {
        this.protocols = protocols;
        this.currentAccount = currentAccount;
        this.events = events;
        this.clock = clock;
    }

    /** Every version of every protocol, by key, the first version first. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public List<Protocol> all() {
        return protocols.all();
    }

    /** The last version of each protocol, by key. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public List<Protocol> current() {
        var all = protocols.all();
        return all.stream()
                .filter(protocol -> all.stream()
                        .noneMatch(other -> other.key().equals(protocol.key()) && other.version() > protocol.version()))
                .toList();
    }

    /**
     * What another version of a protocol has otherwise; the regions themselves stay.
     *
     * @param weights of the regions that get another one
     * @param remark why, up to 300 characters
     */
    public record Revision(
            Map<RegionName, Double> weights, CoverageScale coverage, DensityScale density, String remark) {

        public Revision {
            weights = Map.copyOf(weights);
        }
    }

    /**
     * Makes the next version of a protocol; earlier ones are kept as they are.
     *
     * @throws ScoringRefused when no reason is given, a weight is none, or somebody made a version meanwhile
     */
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    public Protocol define(Protocol basis, Revision revision) {
        String remark = revision.remark().strip();
        if (remark.isEmpty() || remark.length() > 300) {
            throw ScoringRefused.remark();
        }
        var next = new Protocol(
                basis.key(),
                basis.version() + 1,
                basis.name(),
                basis.origin(),
                basis.limits(),
                revision.coverage(),
                revision.density(),
                basis.regions().stream()
                        .map(region -> weighed(region, revision.weights()))
                        .toList(),
                remark,
                Optional.of(currentAccount.get().displayName()),
                Optional.of(clock.instant()));
        protocols.add(next);
        events.publishEvent(new ProtocolDefined(ProtocolVersion.of(next)));
        return next;
    }

    private static ProtocolRegion weighed(ProtocolRegion region, Map<RegionName, Double> weights) {
        double weight = weights.getOrDefault(region.name(), region.weight());
        if (!(weight > 0) || weight > 1000) {
            throw ScoringRefused.weights();
        }
        return region.weighing(weight);
    }
}

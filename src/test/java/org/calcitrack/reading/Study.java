package org.calcitrack.reading;

import static org.calcitrack.annotation.FilmBuilder.aFilm;
import static org.calcitrack.patient.PatientBuilder.aPatient;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.calcitrack.account.AccountId;
import org.calcitrack.account.AccountNames;
import org.calcitrack.account.Accounts;
import org.calcitrack.account.Role;
import org.calcitrack.geometry.Ellipse;
import org.calcitrack.geometry.PixelPoint;
import org.calcitrack.imaging.RadiographId;
import org.calcitrack.patient.Patient;
import org.calcitrack.patient.PatientId;
import org.calcitrack.patient.Patients;
import org.calcitrack.patient.Visits;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** People and films for tests of readings, and the way to act as one of the people. */
class Study {

    static final String ROSA = "radiologist";
    static final String RUDI = "rheumatologist";
    static final String ADA = "administrator";
    static final String THIRD = "third.reader";
    static final String PLANNER = "planner";
    static final LocalDate MARCH = LocalDate.of(2024, 3, 12);

    private final Accounts accounts;
    private final AccountNames names;
    private final Patients patients;
    private final Visits visits;
    private final ReadingSets sets;
    private final JdbcClient jdbc;
    private final TransactionTemplate deeds;

    Study(
            Accounts accounts,
            AccountNames names,
            Patients patients,
            Visits visits,
            ReadingSets sets,
            JdbcClient jdbc,
            PlatformTransactionManager transactions) {
        this.accounts = accounts;
        this.names = names;
        this.patients = patients;
        this.visits = visits;
        this.sets = sets;
        this.jdbc = jdbc;
        deeds = new TransactionTemplate(transactions);
        // What a deed that is refused had written is taken back, as it would be outside a test.
        deeds.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
    }

    <T> T as(String who, Callable<T> deed) {
        var before = SecurityContextHolder.getContext();
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                who, "", AuthorityUtils.createAuthorityList("ROLE_" + role(who))));
        SecurityContextHolder.setContext(context);
        try {
            return deeds.execute(transaction -> call(deed));
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    private static <T> T call(Callable<T> deed) {
        try {
            return deed.call();
        } catch (RuntimeException thrown) {
            throw thrown;
        } catch (Exception checked) {
            throw new IllegalStateException(checked);
        }
    }

    void does(String who, Runnable deed) {
        as(who, () -> {
            deed.run();
            return true;
        });
    }

    /** Opens the accounts that do not come with the samples. */
    void hire() {
        does(ADA, () -> {
            accounts.open(THIRD, "Dr Thea Third", Role.RADIOLOGIST, "secret");
            accounts.open(PLANNER, "Paul Planner", Role.RESEARCHER, "secret");
        });
    }

    Patient patient(String name) {
        return as(ADA, () -> aPatient()
                .named(name)
                .withRecordNumber("R-" + UUID.randomUUID())
                .registeredIn(patients));
    }

    RadiographId film(PatientId patient, LocalDate day) {
        return as(ADA, () -> aFilm().of(patient).on(day).storedIn(jdbc, visits));
    }

    /** A set of single films in random order, two readers, repeats as asked, an adjudicator. */
    ReadingSet set(int repeats, List<RadiographId> films) {
        return set(ReadingMode.SINGLE_RANDOM, repeats, films);
    }

    ReadingSet set(ReadingMode mode, int repeats, List<RadiographId> films) {
        return as(ADA, () -> sets.make(new MakeReadingSet(
                        "Repeat readings",
                        mode,
                        42,
                        Duration.ofHours(24),
                        repeats,
                        List.of(id(ROSA), id(RUDI)),
                        Optional.of(id(THIRD)),
                        films))
                .set());
    }

    AccountId id(String who) {
        return names.readers().stream()
                .filter(account -> account.name().equals(who))
                .findFirst()
                .orElseThrow()
                .id();
    }

    List<RadiographId> films(PatientId patient, int count) {
        var films = new ArrayList<RadiographId>();
        for (int i = 0; i < count; i++) {
            films.add(film(patient, MARCH.plusWeeks(i)));
        }
        return films;
    }

    static Ellipse ellipse(double column, double semiMajor) {
        return new Ellipse(new PixelPoint(column, 400), semiMajor, 15, 0);
    }

    private static String role(String who) {
        return switch (who) {
            case ROSA, THIRD -> "RADIOLOGIST";
            case RUDI -> "RHEUMATOLOGIST";
            case PLANNER -> "RESEARCHER";
            default -> "ADMINISTRATOR";
        };
    }
}

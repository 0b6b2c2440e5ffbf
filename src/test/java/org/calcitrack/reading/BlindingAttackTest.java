package org.calcitrack.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.calcitrack.reading.Study.ROSA;
import static org.calcitrack.reading.Study.RUDI;
import static org.calcitrack.reading.Study.ellipse;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.calcitrack.annotation.OutlineSighting;
import org.calcitrack.annotation.SightingId;
import org.calcitrack.annotation.Sightings;
import org.calcitrack.geometry.PixelPoint;
import org.calcitrack.imaging.RadiographId;
import org.calcitrack.imaging.Radiographs;
import org.calcitrack.patient.Patient;
import org.calcitrack.patient.PatientId;
import org.calcitrack.patient.Patients;
import org.calcitrack.patient.VisitId;
import org.calcitrack.progression.PatientOverviews;
import org.calcitrack.progression.Progressions;
import org.calcitrack.shared.NotFound;
import org.calcitrack.tracking.DepositId;
import org.calcitrack.tracking.Deposits;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;

/** A reader with an open blinded reading tries every door to learn whose films these are. */
@ReadingTest
class BlindingAttackTest {

    @Autowired
    private ApplicationContext house;

    @Autowired
    private StudyReadings readings;

    @Autowired
    private CaseFilms films;

    @Autowired
    private Patients patients;

    @Autowired
    private Radiographs radiographs;

    @Autowired
    private Sightings sightings;

    @Autowired
    private Deposits deposits;

    @Autowired
    private Progressions progressions;

    @Autowired
    private PatientOverviews overviews;

    @Autowired
    private RoutineReadings routine;

    @Autowired
    private Study study;

    private Map<Class<?>, Object> secrets = Map.of();
    private List<RadiographId> hidden = List.of();
    private @Nullable Patient someone;

    @BeforeEach
    void beginToReadBlinded() {
        study.hire();
        someone = study.patient("Veiled, Vera");
        hidden = study.films(someone().id(), 2);
        var sighting =
                study.as(RUDI, () -> sightings.outline(new OutlineSighting(hidden.getFirst(), ellipse(300, 30))));
        var deposit = study.as(RUDI, () -> deposits.open(sighting.id()));
        var visit = study.as(RUDI, () -> radiographs.find(hidden.getFirst())).visitId();
        secrets = Map.of(
                PatientId.class, someone().id(),
                RadiographId.class, hidden.getFirst(),
                VisitId.class, visit,
                SightingId.class, sighting.id(),
                DepositId.class, deposit.id());
        var set = study.set(0, hidden);
        study.as(ROSA, () -> readings.openNext(set.id())).orElseThrow();
    }

    /** Whatever names the patient, or something of theirs, is refused by every service of the house. */
    @Test
    void everyDoorOfTheHouseIsClosed() {
        var open = new SoftAssertions();
        int tried = 0;
        for (var service : house.getBeansWithAnnotation(Service.class).values()) {
            for (var method : doors(service)) {
                tried++;
                var answer = tryDoor(service, method);
                open.assertThat(answer)
                        .as(method.toGenericString())
                        .isInstanceOfAny(ReadingRefused.class, AccessDeniedException.class);
            }
        }

        open.assertAll();
        assertThat(tried).isGreaterThan(40);
    }

    @Test
    void anotherReaderFindsTheSameDoorsOpen() {
        var patient = someone().id();

        assertThat(study.as(Study.ADA, () -> patients.find(patient))).isEqualTo(someone());
        assertThat(study.as(Study.ADA, () -> progressions.of(patient)).deposits())
                .hasSize(1);
    }

    @Test
    void listsComeWithoutThePatientAndSayThatTheyDo() {
        var other = study.patient("Veiled, Victor");

        assertThat(study.as(ROSA, () -> patients.search("Veiled"))).containsExactly(other);
        assertThat(study.as(ROSA, readings::hiddenPatients)).isEqualTo(1);
        assertThatThrownBy(() ->
                        study.as(ROSA, () -> overviews.of(List.of(someone().id()))))
                .isInstanceOf(ReadingRefused.class);
    }

    @Test
    void theRecordNumberOpensNothing() {
        var found = catchThrowable(() -> study.as(
                ROSA,
                () -> patients.findByRecordNumber(
                        someone().recordNumber(), someone().issuer())));

        assertThat(found).isInstanceOf(ReadingRefused.class).hasMessageNotContaining("Vera");
    }

    @Test
    void whatTheReaderGetsNamesNobodyAndNoDay() {
        var reading = study.as(ROSA, readings::workLists).getFirst().readings().getFirst();

        var said = study.as(ROSA, () -> films.of(reading.id())).toString() + reading;

        assertThat(said)
                .doesNotContain("Vera", someone().recordNumber(), "2024", "film.jpg")
                .doesNotContain(someone().id().value().toString());
        hidden.forEach(film -> assertThat(said).doesNotContain(film.value().toString()));
    }

    @Test
    void aCaseFilmIsAskedForByItsNumberAndOnlyByItsReader() {
        var reading = study.as(ROSA, readings::workLists).getFirst().readings().getFirst();

        assertThat(catchThrowable(() -> study.as(RUDI, () -> films.length(reading.id(), 1))))
                .isInstanceOf(NotFound.class);
        assertThat(catchThrowable(() -> study.as(ROSA, () -> films.length(reading.id(), 2))))
                .isInstanceOf(NotFound.class);
        var place = new PixelPoint(300, 300);
        assertThat(catchThrowable(() -> study.as(RUDI, () -> films.contour(reading.id(), 1, place, 0))))
                .isInstanceOf(NotFound.class);
        assertThat(catchThrowable(() -> study.as(ROSA, () -> films.contour(reading.id(), 2, place, 0))))
                .isInstanceOf(NotFound.class);
        // 1000 x 800 samples of two bytes
        assertThat(study.as(ROSA, () -> films.length(reading.id(), 1))).isEqualTo(1_600_000);
    }

    @Test
    void signingTheLastReadingOpensTheDoors() {
        var list = study.as(ROSA, readings::workLists).getFirst();
        study.does(ROSA, () -> readings.sign(list.next().orElseThrow().id()));
        assertThatThrownBy(() -> study.as(ROSA, () -> patients.find(someone().id())))
                .isInstanceOf(ReadingRefused.class);

        var last = study.as(ROSA, () -> readings.openNext(list.setId())).orElseThrow();
        study.does(ROSA, () -> readings.sign(last.id()));

        assertThat(study.as(ROSA, () -> patients.find(someone().id()))).isEqualTo(someone());
    }

    @Test
    void careCanBreakTheBlindingAndTheReadingsStopCounting() {
        int lost =
                study.as(ROSA, () -> readings.breakBlinding(someone().recordNumber(), "", "admitted as an emergency"));

        assertThat(lost).isEqualTo(2);
        assertThat(study.as(ROSA, () -> patients.find(someone().id()))).isEqualTo(someone());
        assertThat(study.as(ROSA, readings::workLists).getFirst().voided()).isEqualTo(2);
        assertThat(study.as(ROSA, readings::workLists).getFirst().next()).isEmpty();
    }

    @Test
    void breakingTheBlindingTellsNothingAboutOtherNumbers() {
        var other = study.patient("Open, Olga");

        var known = catchThrowable(
                () -> study.as(ROSA, () -> readings.breakBlinding(other.recordNumber(), "", "just curious")));
        var unknown =
                catchThrowable(() -> study.as(ROSA, () -> readings.breakBlinding("nobody has it", "", "just curious")));

        assertThat(known).isInstanceOf(ReadingRefused.class).hasMessage(unknown.getMessage());
    }

    @Test
    void theRoutineReadingOfTheVisitIsHiddenToo() {
        var visit =
                study.as(Study.ADA, () -> radiographs.find(hidden.getFirst())).visitId();
        // Rudi is blinded as well, so Thea begins to read the visit.
        var signed = study.as(Study.THIRD, () -> routine.begin(visit));

        assertThatThrownBy(() -> study.as(ROSA, () -> routine.of(visit))).isInstanceOf(ReadingRefused.class);
        assertThatThrownBy(() -> study.as(ROSA, () -> routine.signed(signed.id(), 1)))
                .isInstanceOf(ReadingRefused.class);
    }

    private Patient someone() {
        return Optional.ofNullable(someone).orElseThrow();
    }

    /** Public methods that take something by which a patient can be found. */
    private List<Method> doors(Object service) {
        Class<?> type = AopUtils.getTargetClass(service);
        if (!type.getPackageName().startsWith("org.calcitrack")) {
            return List.of();
        }
        return Stream.of(type.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                .filter(method -> !method.getName().equals("breakBlinding"))
                .filter(method ->
                        Stream.of(method.getParameterTypes()).anyMatch(secrets::containsKey) || takesMany(method))
                .toList();
    }

    /** A collection of identities, such as of patients for an overview. */
    private boolean takesMany(Method method) {
        return Stream.of(method.getGenericParameterTypes())
                .map(type -> type.getTypeName())
                .anyMatch(name -> name.matches("java\\.util\\.(Collection|List|Set)<.*")
                        && secrets.keySet().stream().anyMatch(secret -> name.contains(secret.getName())));
    }

    private Throwable tryDoor(Object service, Method method) {
        var arguments = new ArrayList<Object>();
        for (int i = 0; i < method.getParameterCount(); i++) {
            arguments.add(argument(method.getParameterTypes()[i], method.getGenericParameterTypes()[i].getTypeName()));
        }
        return catchThrowable(() -> study.as(ROSA, () -> {
            try {
                return service.getClass()
                        .getMethod(method.getName(), method.getParameterTypes())
                        .invoke(service, arguments.toArray());
            } catch (InvocationTargetException thrown) {
                throw thrown.getCause() instanceof Exception cause ? cause : new IllegalStateException(thrown);
            }
        }));
    }

    private @Nullable Object argument(Class<?> type, String generic) {
        if (secrets.containsKey(type)) {
            return secrets.get(type);
        }
        if (Collection.class.isAssignableFrom(type)) {
            var things = secrets.entrySet().stream()
                    .filter(secret -> generic.contains(secret.getKey().getName()))
                    .map(Map.Entry::getValue)
                    .toList();
            return Set.class.isAssignableFrom(type) ? Set.copyOf(things) : things;
        }
        if (type == int.class) {
            return 1;
        }
        if (type == long.class) {
            return 1L;
        }
        if (type == double.class) {
            return 1.0;
        }
        return type == boolean.class ? Boolean.TRUE : null;
    }
}

package org.calcitrack;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Clock;
import java.time.Duration;
import org.calcitrack.shared.Rejected;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Service;

/** The rules of the house that the compiler and the room check do not keep. */
class ArchitectureTest {

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.calcitrack");

    private static final DescribedPredicate<JavaClass> DOMAIN_TYPES = describe(
            "domain types (public records, enums and refusals outside ui)",
            type -> type.getModifiers().contains(JavaModifier.PUBLIC)
                    && !type.getPackageName().startsWith("org.calcitrack.ui")
                    && (type.isRecord() || type.isEnum() || type.isAssignableTo(Rejected.class)));

    private static final DescribedPredicate<JavaCall<?>> TIME_WITHOUT_A_CLOCK = describe(
            "the time without a Clock",
            call -> call.getTargetOwner().getPackageName().equals("java.time")
                    && call.getName().equals("now")
                    && call.getTarget().getRawParameterTypes().stream()
                            .noneMatch(type -> type.isEquivalentTo(Clock.class)));

    @Test
    void theRulesSeeTheWholeHouse() {
        assertThat(HOUSE.size()).isGreaterThan(100);
        assertThat(HOUSE.stream().filter(DOMAIN_TYPES)).hasSizeGreaterThan(30);
    }

    @Test
    void onlyScreensKnowVaadin() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.calcitrack.ui..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.vaadin..")
                .check(HOUSE);
    }

    @Test
    void domainTypesKnowNoFramework() {
        noClasses()
                .that(DOMAIN_TYPES)
                .should()
                .dependOnClassesThat(resideInAnyPackage(
                        "org.springframework..", "jakarta..", "com.vaadin..", "tools.jackson..", "java.sql.."))
                .check(HOUSE);
    }

    @Test
    void geometryIsPureMathematics() {
        classes()
                .that()
                .resideInAPackage("org.calcitrack.geometry..")
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(
                        "org.calcitrack.geometry..",
                        "java..",
                        "org.locationtech.jts..",
                        "org.jspecify.annotations..",
                        "org.springframework.modulith"))
                .check(HOUSE);
    }

    @Test
    void nobodyElseKnowsTheGeometryLibrary() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.calcitrack.geometry..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.locationtech.jts..")
                .check(HOUSE);
    }

    @Test
    void statisticsIsPureMathematics() {
        classes()
                .that()
                .resideInAPackage("org.calcitrack.statistics..")
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(
                        "org.calcitrack.statistics..",
                        "java..",
                        "org.apache.commons.statistics..",
                        "org.jspecify.annotations..",
                        "org.springframework.modulith"))
                .check(HOUSE);
    }

    @Test
    void dicomIsPureJava() {
        classes()
                .that()
                .resideInAPackage("org.calcitrack.dicom..")
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(
                        "org.calcitrack.dicom..",
                        "java..",
                        "javax.imageio..",
                        "org.jspecify.annotations..",
                        "org.springframework.modulith"))
                .check(HOUSE);
    }

    @Test
    void routesArePackagePrivate() {
        classes()
                .that()
                .areAnnotatedWith("com.vaadin.flow.router.Route")
                .should()
                .bePackagePrivate()
                .check(HOUSE);
    }

    @Test
    void everyPublicDoorOfAServiceSaysWhoMayEnter() {
        methods()
                .that()
                .arePublic()
                .and()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Service.class)
                .should()
                .beAnnotatedWith(PreAuthorize.class)
                .check(HOUSE);
    }

    @Test
    void screensLeaveThatToTheServices() {
        noMethods()
                .that()
                .areDeclaredInClassesThat()
                .resideInAPackage("org.calcitrack.ui..")
                .should()
                .beAnnotatedWith(PreAuthorize.class)
                .check(HOUSE);
        noClasses()
                .that()
                .resideInAPackage("org.calcitrack.ui..")
                .should()
                .beAnnotatedWith(PreAuthorize.class)
                .check(HOUSE);
    }

    @Test
    void namesSayWhatThingsAre() {
        noClasses()
                .should()
                .haveNameMatching(".*(Impl|Utils?|Helper|Manager|Dto|DTO)")
                .check(HOUSE);
    }

    @Test
    void timeComesFromAClock() {
        noClasses().should().callMethodWhere(TIME_WITHOUT_A_CLOCK).check(HOUSE);
    }

    @Test
    void oneClockTicksInTheHouse() {
        noClasses()
                .that()
                .doNotHaveSimpleName("TimeOfDay")
                .should()
                .callMethodWhere(target(owner(are(describe("Clock", type -> type.isEquivalentTo(Clock.class)))))
                        .and(target(
                                name("systemDefaultZone").or(name("systemUTC")).or(name("system")))))
                .check(HOUSE);
    }

    @Test
    void nobodySleeps() {
        noClasses().should().callMethod(Thread.class, "sleep", long.class).check(HOUSE);
        noClasses().should().callMethod(Thread.class, "sleep", Duration.class).check(HOUSE);
    }

    /** The static holder belongs to the application that started last; a stream holds its connection until closed. */
    @Test
    void nobodyUsesWhatLeaksBetweenApplicationsOrRequests() {
        noClasses()
                .that()
                .doNotHaveSimpleName("OnBehalf")
                .should()
                .dependOnClassesThat()
                .areAssignableTo(SecurityContextHolder.class)
                .check(HOUSE);
        noClasses()
                .should()
                .callMethod(JdbcClient.MappedQuerySpec.class, "stream")
                .check(HOUSE);
    }
}

package org.calcitrack.clinical;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ClinicalRefusalTest {

    private static Stream<ClinicalRefusal> everyRefusal() {
        return Arrays.stream(ClinicalRefusal.class.getDeclaredMethods())
                .filter(method -> Modifier.isStatic(method.getModifiers()))
                .filter(method -> !Modifier.isPrivate(method.getModifiers()) && !method.isSynthetic())
                .map(ClinicalRefusalTest::refusal);
    }

    private static ClinicalRefusal refusal(Method rule) {
        Object[] arguments = Arrays.stream(rule.getParameterTypes())
                .map(ClinicalRefusalTest::example)
                .toArray();
        try {
            return (ClinicalRefusal) rule.invoke(null, arguments);
        } catch (ReflectiveOperationException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static Object example(Class<?> type) {
        return switch (type.getSimpleName()) {
            case "Analyte" -> Analytes.standard().get("calcium");
            case "Unit" -> new Unit("mg/dL");
            case "double" -> 1.0;
            case "int" -> 1;
            default -> "example";
        };
    }

    @ParameterizedTest
    @MethodSource("everyRefusal")
    void hasASentenceWhoseGapsItFills(ClinicalRefusal refusal) {
        ResourceBundle sentences = ResourceBundle.getBundle("refusals");
        String sentence = sentences.getString(refusal.code().value());

        for (String gap : refusal.details().keySet()) {
            sentence = sentence.replace("{" + gap + "}", "");
        }

        assertThat(sentence).isNotBlank().doesNotContain("{");
    }

    @Test
    void noTwoRulesShareACode() {
        assertThat(everyRefusal().map(ClinicalRefusal::code))
                .doesNotHaveDuplicates()
                .hasSizeGreaterThan(20);
    }
}

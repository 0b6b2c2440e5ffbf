package org.calcitrack.dicom;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CharacterSetsTest {

    /** The examples of PS3.5 annexes H, I and J spell the same kind of name in three writings. */
    @Test
    void readsJapaneseNamesInThreeWritings() {
        // PS3.5 H.3.1: ASCII, then kanji and hiragana called by escape sequences
        byte[] name = hex("59616d6164615e5461726f753d1b24423b3345441b28425e1b2442424"
                + "04f3a1b28423d1b24422464245e24401b28425e1b2442243f246d24261b2842");

        PersonName read = named("\\ISO 2022 IR 87", name);

        assertThat(read.alphabetic()).isEqualTo("Yamada^Tarou");
        assertThat(read.ideographic()).isEqualTo("\u5c71\u7530^\u592a\u90ce");
        assertThat(read.phonetic()).isEqualTo("\u3084\u307e\u3060^\u305f\u308d\u3046");
    }

    @Test
    void readsHalfWidthKatakana() {
        // PS3.5 H.3.2
        byte[] name = hex("d4cfc0de5ec0dbb33d1b24423b3345441b284a5e1b244242404f3a1b284a");

        PersonName read = named("ISO 2022 IR 13\\ISO 2022 IR 87", name);

        assertThat(read.alphabetic()).isEqualTo("\uff94\uff8f\uff80\uff9e^\uff80\uff9b\uff73");
        assertThat(read.ideographic()).isEqualTo("\u5c71\u7530^\u592a\u90ce");
    }

    @Test
    void readsKoreanNames() {
        // PS3.5 I.2
        byte[] name = hex("486f6e675e47696c646f6e673d1b242943fbf35e1b242943d1ced4d73d1b242943c8ab5e1b242943b1e6b5bf");

        PersonName read = named("\\ISO 2022 IR 149", name);

        assertThat(read.alphabetic()).isEqualTo("Hong^Gildong");
        assertThat(read.ideographic()).isEqualTo("\u6d2a^\u5409\u6d1e");
        assertThat(read.phonetic()).isEqualTo("\ud64d^\uae38\ub3d9");
    }

    @ParameterizedTest
    @CsvSource({
        "ISO_IR 100, ISO-8859-1, Buc^J\u00e9r\u00f4me",
        "ISO_IR 101, ISO-8859-2, W\u0142a\u0142\u0119sa",
        "ISO_IR 144, ISO-8859-5, \u041b\u044e\u043ace\u043c",
        "ISO_IR 126, ISO-8859-7, \u0394\u03b9\u03bf\u03bd\u03c5\u03c3\u03b9\u03bf\u03c2",
        "ISO_IR 192, UTF-8, Wang^XiaoDong=\u738b^\u5c0f\u6771",
        "GB18030, GB18030, Wang^XiaoDong=\u738b^\u5c0f\u4e1c",
        "ISO_IR 166, TIS-620, \u0e44\u0e17\u0e22"
    })
    void readsSingleSets(String term, String charset, String text) {
        assertThat(read(term, text.getBytes(Charset.forName(charset)))).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"ISO IR 100", "ISO-IR 100", "ISO_IR100", "ISO 2022 IR 100"})
    void forgivesIllegalSpellingsOfTerms(String term) {
        assertThat(read(term, "Jos\u00e9".getBytes(StandardCharsets.ISO_8859_1)))
                .isEqualTo("Jos\u00e9");
    }

    @Test
    void takesTheSecondByteOfACharacterForNoSeparator() {
        // U+8A5E ends in 0x5C, a backslash, in GBK and GB18030
        String text = "\u8a9c";
        byte[] encoded = text.getBytes(Charset.forName("GB18030"));

        assertThat(read("GB18030", encoded)).isEqualTo(text);
    }

    @Test
    void appliesTheSetOfAnObjectToItsItems() {
        DicomObject.Builder film = DicomObject.builder().text(Tag.SPECIFIC_CHARACTER_SET, "ISO_IR 100");
        DicomObject item = film.item()
                .bytes(Tag.CODE_MEANING, "H\u00fcfte".getBytes(StandardCharsets.ISO_8859_1))
                .build();

        assertThat(item.string(Tag.CODE_MEANING)).contains("H\u00fcfte");
    }

    @Test
    void losesNoByteOfTextInAnUnknownSet() {
        assertThat(read("KLINGON", new byte[] {'a', (byte) 0xE9})).isEqualTo("a\u00e9");
    }

    private static PersonName named(String terms, byte[] bytes) {
        return DicomObject.builder()
                .text(Tag.SPECIFIC_CHARACTER_SET, terms)
                .bytes(Tag.PATIENT_NAME, bytes)
                .build()
                .personName(Tag.PATIENT_NAME)
                .orElseThrow();
    }

    private static String read(String term, byte[] bytes) {
        return DicomObject.builder()
                .text(Tag.SPECIFIC_CHARACTER_SET, term)
                .bytes(Tag.PATIENT_NAME, bytes)
                .build()
                .string(Tag.PATIENT_NAME)
                .orElseThrow();
    }

    private static byte[] hex(String digits) {
        return HexFormat.of().parseHex(digits);
    }
}

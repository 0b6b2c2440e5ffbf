package org.calcitrack.imaging;

import static org.assertj.core.api.Assertions.assertThat;

import org.calcitrack.dicom.AnatomyAttributes;
import org.calcitrack.dicom.DicomObject;
import org.calcitrack.dicom.Tag;
import org.junit.jupiter.api.Test;

class WhereReaderTest {

    private static final String HAND = "85562004";
    private static final String LEFT = "7771000";
    private static final String AP = "399348003";

    @Test
    void prefersTheCodedRegionToTheWord() {
        AnatomyAttributes stated = of(DicomObject.builder()
                .sequence(Tag.ANATOMIC_REGION_SEQUENCE, code(HAND).build())
                .text(Tag.BODY_PART_EXAMINED, "ARM"));

        assertThat(WhereReader.region(stated)).isEqualTo(BodyRegion.HAND);
    }

    @Test
    void takesTheWordWhereTheCodeIsNotKnown() {
        AnatomyAttributes stated = of(DicomObject.builder()
                .sequence(Tag.ANATOMIC_REGION_SEQUENCE, code("T-D8700").build())
                .text(Tag.BODY_PART_EXAMINED, "HAND"));

        assertThat(WhereReader.region(stated)).isEqualTo(BodyRegion.HAND);
    }

    @Test
    void findsTheSideInTheRegionsModifierWhereLateralityIsMissing() {
        DicomObject hand = code(HAND)
                .sequence(Tag.ANATOMIC_REGION_MODIFIER_SEQUENCE, code(LEFT).build())
                .build();

        assertThat(WhereReader.side(of(DicomObject.builder().sequence(Tag.ANATOMIC_REGION_SEQUENCE, hand))))
                .isEqualTo(Side.LEFT);
    }

    @Test
    void takesNoCodeForALetter() {
        DicomObject hand = code(HAND)
                .sequence(Tag.ANATOMIC_REGION_MODIFIER_SEQUENCE, code("R-42191").build())
                .build();

        assertThat(WhereReader.side(of(DicomObject.builder().sequence(Tag.ANATOMIC_REGION_SEQUENCE, hand))))
                .isEqualTo(Side.UNKNOWN);
    }

    @Test
    void understandsTheCodesOfOlderHeaders() {
        DicomObject hand = code("T-D8700")
                .sequence(Tag.ANATOMIC_REGION_MODIFIER_SEQUENCE, code("G-A101").build())
                .build();
        AnatomyAttributes stated = of(DicomObject.builder()
                .sequence(Tag.ANATOMIC_REGION_SEQUENCE, hand)
                .sequence(Tag.VIEW_CODE_SEQUENCE, code("R-10214").build()));

        assertThat(WhereReader.region(stated)).isEqualTo(BodyRegion.HAND);
        assertThat(WhereReader.side(stated)).isEqualTo(Side.LEFT);
        assertThat(WhereReader.view(stated)).isEqualTo(View.PA);
    }

    @Test
    void believesNoRegionAndNoViewThatIsOnlyGuessed() {
        AnatomyAttributes stated = of(DicomObject.builder().text(Tag.SERIES_DESCRIPTION, "Hand PA"));

        assertThat(WhereReader.region(stated)).isEqualTo(BodyRegion.UNKNOWN);
        assertThat(WhereReader.view(stated)).isEqualTo(View.UNKNOWN);
    }

    @Test
    void theImagesSideOverrulesTheSeries() {
        AnatomyAttributes stated =
                of(DicomObject.builder().text(Tag.LATERALITY, "R").text(Tag.IMAGE_LATERALITY, "L"));

        assertThat(WhereReader.side(stated)).isEqualTo(Side.LEFT);
    }

    @Test
    void believesNoSideThatIsOnlyGuessed() {
        AnatomyAttributes stated = of(DicomObject.builder().text(Tag.SERIES_DESCRIPTION, "hand rt PA"));

        assertThat(stated.side()).isNotEmpty();
        assertThat(WhereReader.side(stated)).isEqualTo(Side.UNKNOWN);
    }

    @Test
    void readsTheViewFromItsCodeOrItsTerm() {
        assertThat(WhereReader.view(of(DicomObject.builder().sequence(Tag.VIEW_CODE_SEQUENCE, code(AP).build()))))
                .isEqualTo(View.AP);
        assertThat(WhereReader.view(of(DicomObject.builder().text(Tag.VIEW_POSITION, "LL"))))
                .isEqualTo(View.LATERAL);
        assertThat(WhereReader.view(of(DicomObject.builder()))).isEqualTo(View.UNKNOWN);
    }

    private static DicomObject.Builder code(String value) {
        return DicomObject.builder().text(Tag.CODE_VALUE, value).text(Tag.CODING_SCHEME_DESIGNATOR, "SCT");
    }

    private static AnatomyAttributes of(DicomObject.Builder header) {
        return AnatomyAttributes.of(header.build(), 0);
    }
}

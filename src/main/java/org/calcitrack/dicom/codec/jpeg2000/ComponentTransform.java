package org.calcitrack.dicom.codec.jpeg2000;

import java.util.List;
import org.calcitrack.dicom.codec.CodecBounds;

/** The inverse transforms of the first three components into red, green and blue (T.800 annex G). */
final class ComponentTransform {

    private ComponentTransform() {}

    static void inverse(List<float[]> planes, boolean reversible) {
        float[] first = planes.get(0);
        float[] second = planes.get(1);
        float[] third = planes.get(2);
        if (first.length != second.length || first.length != third.length) {
            throw CodecBounds.corrupt("JPEG 2000 components of different sizes are transformed together");
        }
        for (int i = 0; i < first.length; i++) {
            float y = first[i];
            float b = second[i];
            float r = third[i];
            if (reversible) {
                float green = y - ((int) b + (int) r >> 2); // G-6
                first[i] = r + green;
                second[i] = green;
                third[i] = b + green;
            } else {
                first[i] = y + 1.402f * r; // G-10 to G-12
                second[i] = y - 0.344136f * b - 0.714136f * r;
                third[i] = y + 1.772f * b;
            }
        }
    }
}

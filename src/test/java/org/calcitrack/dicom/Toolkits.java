package org.calcitrack.dicom;

/**
 * The toolkit that the contract tests hold to their word: the standard one, or the class that {@code
 * -Dcalcitrack.toolkit=…} names.
 */
final class Toolkits {

    private Toolkits() {}

    static DicomToolkit underTest() {
        String name = System.getProperty("calcitrack.toolkit", "");
        if (name.isEmpty()) {
            return DicomToolkit.standard();
        }
        try {
            return (DicomToolkit) Class.forName(name).getDeclaredConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(name + " is no toolkit that can be made without arguments", e);
        }
    }
}

package io.openaisdk.architecture;

import java.nio.ByteBuffer;
import java.util.List;

/** For which Java class files are made. */
final class ClassVersions {

    private static final int JAVA_17 = 61;

    /** After the magic number and the minor version. */
    private static final int OFFSET_OF_MAJOR_VERSION = 6;

    private ClassVersions() {}

    static List<String> otherThan17(BuiltModule module) {
        return module.files().entrySet().stream()
                .filter(file -> file.getKey().endsWith(".class") && major(file.getValue()) != JAVA_17)
                .map(file -> file.getKey() + " has version " + major(file.getValue()))
                .toList();
    }

    private static int major(byte[] classFile) {
        return ByteBuffer.wrap(classFile).getShort(OFFSET_OF_MAJOR_VERSION);
    }
}

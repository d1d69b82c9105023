package io.openaisdk.processor;

import java.nio.file.Path;

/** Finds the test resources in the source tree, where golden files can be written too. */
final class Resources {

    private Resources() {}

    static Path directory(String name) {
        return Path.of(System.getProperty("basedir", ""), "src", "test", "resources", name)
                .toAbsolutePath();
    }
}

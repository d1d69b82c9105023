package io.openaisdk.processor;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The small API in the test resources, and its compilations. */
final class Fixture {

    private Fixture() {}

    /** Compiles the API as a named module. */
    static Compilation api(Path workspace) {
        return Compilation.run(workspace, new ApiProcessor(), apiSources(), "-parameters");
    }

    /** Compiles the API with its sources in the opposite order. */
    static Compilation reversedApi(Path workspace) {
        List<Source> sources = new ArrayList<>(apiSources());
        Collections.reverse(sources);
        return Compilation.run(workspace, new ApiProcessor(), sources, "-parameters");
    }

    /** Compiles the API without the names of parameters. */
    static Compilation namelessApi(Path workspace) {
        return Compilation.run(workspace, new ApiProcessor(), apiSources());
    }

    /** Compiles the core as a named module. */
    static Compilation coreOnModulePath(Path workspace, Path api) {
        return Compilation.run(
                workspace, new CoreProcessor(), Source.directory("engine"), "--module-path", api.toString());
    }

    /** Compiles the core without modules. */
    static Compilation coreOnClassPath(Path workspace, Path api) {
        List<Source> sources = Source.directory("engine").stream()
                .filter(source -> !source.isModule())
                .toList();
        return Compilation.run(workspace, new CoreProcessor(), sources, "--class-path", api.toString());
    }

    private static List<Source> apiSources() {
        List<Source> sources = new ArrayList<>(Source.directory("base"));
        sources.addAll(Source.directory("fixture"));
        return sources;
    }
}

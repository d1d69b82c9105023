package io.openaisdk.processor;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Small sources that are wrong in one way; what is passed in stands on line 10 of {@code Thing.java}. */
final class Things {

    private static final String IMPORTS = """
            import io.openaisdk.api.*;
            import io.openaisdk.api.annotations.*;
            import java.util.List;
            import java.util.Map;
            import java.util.Optional;
            import java.util.Set;
            """;

    private final Path workspace;

    Things(Path workspace) {
        this.workspace = workspace;
    }

    Source model(String members) {
        return source("/** A thing. */\n@ApiModel public interface Thing extends Model {\n" + members + "\n}");
    }

    Source params(String members) {
        return source("/** A thing. */\n@ApiModel public interface Thing extends Params {\n" + members + "\n}");
    }

    /** Puts a whole type on line 8. */
    Source source(String text) {
        return source("Thing", text);
    }

    Source source(String name, String text) {
        return Source.thing(name, IMPORTS + text);
    }

    Source service(String members) {
        return source(
                "ThingService",
                "/** Things. */\n@ApiService(\"/things\") public interface ThingService {\n" + members + "\n}");
    }

    Compilation compile(Source... sources) {
        List<Source> all = new ArrayList<>(Source.directory("base"));
        all.addAll(List.of(sources));
        return Compilation.run(workspace, new ApiProcessor(), all, "-parameters");
    }

    List<String> messages(Source... sources) {
        return compile(sources).messages();
    }
}

package io.openaisdk.processor.interfaces;

import io.openaisdk.processor.description.ApiNames;
import io.openaisdk.processor.description.TypeName;
import io.openaisdk.processor.reading.ApiTypes;
import io.openaisdk.processor.source.DocComment;
import io.openaisdk.processor.source.DocReferences;
import io.openaisdk.processor.source.SourceFile;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Starts generated files of the API and brings hand-written comments into them. */
public final class ApiFiles {

    private static final List<String> PACKAGES = List.of(
            ApiNames.ROOT,
            ApiNames.ROOT + ".errors",
            "java.lang",
            "java.util",
            "java.util.concurrent",
            "java.util.function",
            "java.io",
            "java.nio.file",
            "java.time");

    private static final List<String> PREFIXES = List.of("AsyncRaw", "Async", "Raw", "Unknown", "Hidden");

    private final ApiTypes types;
    private final List<TypeName> declared;

    /**
     * Makes a starter.
     *
     * @param types the compiler's types
     * @param declared all types that the API declares
     */
    public ApiFiles(ApiTypes types, List<TypeName> declared) {
        this.types = types;
        this.declared = declared;
    }

    SourceFile start(TypeName type) {
        return new SourceFile(type, types::isDeprecated);
    }

    DocComment move(String comment, TypeName origin) {
        return new DocReferences(origin, name -> lookUp(name, origin)).move(DocComment.parse(comment));
    }

    private Optional<TypeName> lookUp(String name, TypeName origin) {
        boolean qualified = Character.isLowerCase(name.charAt(0));
        if (qualified) {
            return types.find(split(name)).map(type -> split(name));
        }
        Stream<TypeName> near = Stream.of(origin.sibling(origin.simpleName() + "." + name), origin.sibling(name));
        Stream<TypeName> far = PACKAGES.stream().map(packageName -> new TypeName(packageName, name));
        return Stream.concat(near, far)
                .filter(candidate -> types.find(candidate).isPresent())
                .findFirst()
                .or(() -> generated(origin.sibling(name)))
                .or(() -> onlyDeclared(name));
    }

    /** Types that this run generates do not exist yet. */
    private Optional<TypeName> generated(TypeName name) {
        String simple = name.simpleName();
        Stream<String> sources =
                PREFIXES.stream().filter(simple::startsWith).map(prefix -> simple.substring(prefix.length()));
        Stream<String> models = Stream.of(simple)
                .filter(text -> text.endsWith("Builder"))
                .map(text -> text.substring(0, text.length() - "Builder".length()));
        return Stream.concat(sources, models)
                .map(name::sibling)
                .filter(declared::contains)
                .findFirst()
                .map(source -> name);
    }

    private Optional<TypeName> onlyDeclared(String name) {
        List<TypeName> named =
                declared.stream().filter(type -> type.simpleName().equals(name)).toList();
        return named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
    }

    private static TypeName split(String qualified) {
        int start = 0;
        while (start < qualified.length() && Character.isLowerCase(qualified.charAt(start))) {
            int dot = qualified.indexOf('.', start);
            if (dot < 0) {
                return new TypeName("", qualified);
            }
            start = dot + 1;
        }
        return start == 0
                ? new TypeName("", qualified)
                : new TypeName(qualified.substring(0, start - 1), qualified.substring(start));
    }
}

package io.openaisdk.processor.interfaces;

import io.openaisdk.processor.description.ApiNames;
import io.openaisdk.processor.description.CamelCase;
import io.openaisdk.processor.description.Form;
import io.openaisdk.processor.description.JavaNames;
import io.openaisdk.processor.description.MapType;
import io.openaisdk.processor.description.ModelDescription;
import io.openaisdk.processor.description.NamedType;
import io.openaisdk.processor.description.ScalarType;
import io.openaisdk.processor.description.TypeName;
import io.openaisdk.processor.description.UnionDescription;
import io.openaisdk.processor.description.ValueType;
import io.openaisdk.processor.reading.ApiTypes;
import io.openaisdk.processor.source.JavaTypes;
import io.openaisdk.processor.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The overloads that take something simpler than the value itself. */
final class Conveniences {

    private static final BuilderParameter FILE_NAME = new BuilderParameter(
            "String", JavaNames.STRING, "fileName", "the name to send, with an ending that tells the type");

    private static final BuilderParameter ENUM_TEXT = new BuilderParameter(
            "String", JavaNames.STRING, "value", "the text, which may be one that has no constant");

    private final ApiTypes api;
    private final SourceFile file;
    private final JavaTypes types;

    Conveniences(ApiTypes api, SourceFile file, JavaTypes types) {
        this.api = api;
        this.file = file;
        this.types = types;
    }

    /** An overload: what it takes, and the expression that makes the value of it. */
    record Convenience(Optional<String> setter, List<BuilderParameter> parameters, String expression) {

        String name(String method, boolean adds) {
            return setter.map(name -> adds ? "add" + CamelCase.capitalized(name) : name)
                    .orElse(method);
        }
    }

    List<Convenience> of(ValueType type) {
        if (type == ScalarType.FILE) {
            return ofFile();
        }
        if (type instanceof MapType map && map.value() == ScalarType.JSON) {
            return List.of(ofOpenObject());
        }
        if (!(type instanceof NamedType named)) {
            return List.of();
        }
        return switch (named.kind()) {
            case ENUM -> List.of(ofEnum(named.name()));
            case MODEL -> api.model(named.name()).map(this::ofModel).stream().toList();
            case UNION -> api.union(named.name()).map(this::ofUnion).orElse(List.of());
        };
    }

    private Convenience ofEnum(TypeName name) {
        return new Convenience(Optional.empty(), List.of(ENUM_TEXT), "new " + file.name(name) + "(value)");
    }

    private Convenience ofOpenObject() {
        return new Convenience(
                Optional.empty(),
                List.of(new BuilderParameter(
                        file.name(ApiNames.JSON_VALUE),
                        ApiNames.JSON_VALUE,
                        "object",
                        "a JSON object with the entries")),
                file.name(ApiNames.MODEL_RUNTIME) + ".members(object)");
    }

    private Convenience ofModel(ModelDescription model) {
        String builder = file.name(model.builder());
        return new Convenience(
                Optional.empty(),
                List.of(new BuilderParameter(
                        types.generic(JavaNames.CONSUMER, builder), JavaNames.CONSUMER, "fill", "fills the value in")),
                NewBuilder.filled(model, "fill", file));
    }

    private List<Convenience> ofUnion(UnionDescription union) {
        List<Convenience> result = new ArrayList<>();
        union.recordForms().forEach(form -> result.add(ofForm(form)));
        boolean takesText = union.recordForms().stream().anyMatch(form -> form.value() == ScalarType.STRING);
        if (!takesText) {
            union.recordForms().stream()
                    .flatMap(form -> ofEnumForm(form).stream())
                    .forEach(result::add);
        }
        union.onlyModel().flatMap(api::model).map(this::ofModel).ifPresent(result::add);
        return result;
    }

    private Convenience ofForm(Form.OfRecord form) {
        BuilderParameter value =
                new BuilderParameter(types.plain(form.value()), form.value().erasure(), "value", "the value");
        return new Convenience(form.setter(), List.of(value), "new " + file.name(form.record()) + "(value)");
    }

    /** A form that holds an enum can be given as the text of it. */
    private Optional<Convenience> ofEnumForm(Form.OfRecord form) {
        return form.value() instanceof NamedType named && named.kind() == NamedType.Kind.ENUM
                ? Optional.of(new Convenience(
                        form.setter(),
                        List.of(ENUM_TEXT),
                        "new " + file.name(form.record()) + "("
                                + ofEnum(named.name()).expression() + ")"))
                : Optional.empty();
    }

    private List<Convenience> ofFile() {
        String upload = file.name(ApiNames.FILE_UPLOAD);
        BuilderParameter path =
                new BuilderParameter(file.name(JavaNames.PATH), JavaNames.PATH, "file", "an existing, readable file");
        BuilderParameter bytes =
                new BuilderParameter("byte[]", new TypeName("", "byte[]"), "content", "the bytes, copied");
        BuilderParameter stream = new BuilderParameter(
                file.name(JavaNames.INPUT_STREAM),
                JavaNames.INPUT_STREAM,
                "content",
                "the stream, which is read when the request is sent and closed afterwards");
        String named = upload + ".of(content, fileName)";
        return List.of(
                new Convenience(Optional.empty(), List.of(path), upload + ".of(file)"),
                new Convenience(Optional.empty(), List.of(bytes, FILE_NAME), named),
                new Convenience(Optional.empty(), List.of(stream, FILE_NAME), named));
    }
}

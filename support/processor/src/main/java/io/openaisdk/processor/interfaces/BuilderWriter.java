package io.openaisdk.processor.interfaces;

import io.openaisdk.processor.description.ApiNames;
import io.openaisdk.processor.description.JavaNames;
import io.openaisdk.processor.description.ListType;
import io.openaisdk.processor.description.MapType;
import io.openaisdk.processor.description.ModelDescription;
import io.openaisdk.processor.description.Property;
import io.openaisdk.processor.description.TypeName;
import io.openaisdk.processor.description.ValueType;
import io.openaisdk.processor.reading.ApiTypes;
import io.openaisdk.processor.reading.Problems;
import io.openaisdk.processor.source.DocComment;
import io.openaisdk.processor.source.DocTag;
import io.openaisdk.processor.source.JavaTypes;
import io.openaisdk.processor.source.SourceFile;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Writes the builder of a model. */
public final class BuilderWriter {

    private final ModelDescription model;
    private final ApiFiles files;
    private final SourceFile file;
    private final JavaTypes types;
    private final Overloads overloads;
    private final Conveniences conveniences;

    /**
     * Starts a builder.
     *
     * @param model the model
     * @param api all types of the API
     * @param files starts the file
     * @param problems takes methods that clash
     */
    public BuilderWriter(ModelDescription model, ApiTypes api, ApiFiles files, Problems problems) {
        this.model = model;
        this.files = files;
        this.file = files.start(model.builder());
        this.types = new JavaTypes(file);
        this.overloads = new Overloads(model, problems);
        this.conveniences = new Conveniences(api, file, types);
    }

    /**
     * Writes the builder.
     *
     * @return the file
     */
    public SourceFile write() {
        file.comment(typeComment());
        file.line("@" + file.name(ApiNames.GENERATED));
        if (model.deprecated()) {
            file.line("@Deprecated");
        }
        String[] head = head();
        if (model.properties().stream().noneMatch(Property::isSettable)) {
            file.emptyType(head);
            return file;
        }
        file.openType(head);
        model.properties().stream().filter(Property::isSettable).forEach(this::write);
        file.close();
        return file;
    }

    private DocComment typeComment() {
        String first = "Makes {@link " + file.name(model.name()) + "} values.";
        String needed = model.properties().stream()
                .filter(Property::mustBeSet)
                .map(property -> "{@link #" + property.name() + "}")
                .collect(Collectors.joining(", "));
        return needed.isEmpty() ? DocComment.of(first) : DocComment.of(first, "", "<p>Must be set: " + needed + ".");
    }

    private String[] head() {
        String self = file.type().simpleName();
        TypeName base = model.params() ? ApiNames.PARAMS_BUILDER : ApiNames.MODEL_BUILDER;
        List<String> parents = new ArrayList<>();
        parents.add(types.generic(base, file.name(model.name()), self));
        model.shortcuts().ifPresent(shortcuts -> parents.add(types.generic(shortcuts, self)));
        return new String[] {"public interface " + self, " extends " + String.join(", ", parents)};
    }

    private void write(Property property) {
        ValueType type = property.type();
        writeSetter(property);
        conveniences.of(type).forEach(convenience -> writeConvenience(property, property.name(), false, convenience));
        if (type instanceof ListType list) {
            String comment = "Appends an item to {@link #" + property.name() + "}.";
            writeAbstract(property, DocComment.of(comment), property.adder(), value(list.item(), "item", "the item"));
            conveniences
                    .of(list.item())
                    .forEach(convenience -> writeConvenience(property, property.adder(), true, convenience));
        }
        if (type instanceof MapType map) {
            String comment = "Sets one entry of {@link #" + property.name() + "}; the others stay.";
            writeAbstract(
                    property,
                    DocComment.of(comment),
                    property.putter(),
                    new BuilderParameter("String", JavaNames.STRING, "key", "the key"),
                    value(map.value(), "value", "the value"));
        }
        if (property.nullAllowed()) {
            String comment = "Sends an explicit null for {@code " + property.wireName() + "}.";
            writeAbstract(property, DocComment.of(comment), property.nuller());
        }
    }

    private void writeSetter(Property property) {
        ValueType type = property.type();
        String comment = "the value";
        if (type instanceof ListType) {
            comment = "the items, in place of those that are there";
        } else if (type instanceof MapType) {
            comment = "the entries, in place of those that are there";
        }
        writeAbstract(property, text(property), property.name(), value(type, "value", comment));
    }

    private BuilderParameter value(ValueType type, String name, String comment) {
        return new BuilderParameter(types.plain(type), type.erasure(), name, comment);
    }

    private void writeConvenience(
            Property property, String method, boolean adds, Conveniences.Convenience convenience) {
        String name = convenience.name(method, adds);
        DocComment comment =
                adds ? DocComment.of("Appends an item to {@link #" + property.name() + "}.") : text(property);
        String call = "return " + method + "(" + convenience.expression() + ");";
        write(property, comment, name, convenience.parameters(), Optional.of(call));
    }

    private void writeAbstract(Property property, DocComment comment, String method, BuilderParameter... parameters) {
        write(property, comment, method, Arrays.asList(parameters), Optional.empty());
    }

    private void write(
            Property property,
            DocComment comment,
            String method,
            List<BuilderParameter> parameters,
            Optional<String> body) {
        if (!overloads.claim(property, method, parameters)) {
            return;
        }
        file.blank();
        file.comment(withTags(property, comment, parameters));
        if (property.deprecated()) {
            file.line("@Deprecated");
        }
        String start = file.type().simpleName() + " " + method + "(";
        String end = parameters.stream().map(BuilderParameter::declaration).collect(Collectors.joining(", ")) + ")";
        if (body.isEmpty()) {
            file.line(start, end + ";");
            return;
        }
        file.open("default " + start, end);
        file.line(body.get());
        file.close();
    }

    private DocComment text(Property property) {
        return property.comment()
                .map(comment -> files.move(comment, model.name()).keeping())
                .filter(comment -> !comment.text().isEmpty())
                .orElseGet(() -> DocComment.of("Sets {@code " + property.wireName() + "}."));
    }

    private DocComment withTags(Property property, DocComment comment, List<BuilderParameter> parameters) {
        DocComment result = comment;
        for (BuilderParameter parameter : parameters) {
            result = result.with("param", parameter.name() + " " + parameter.comment());
        }
        result = result.with("return", "this builder");
        for (DocTag tag : deprecation(property)) {
            result = result.with(tag);
        }
        return result;
    }

    private List<DocTag> deprecation(Property property) {
        return property.comment()
                .filter(comment -> property.deprecated())
                .map(comment ->
                        files.move(comment, model.name()).keeping("deprecated").tags())
                .orElse(List.of());
    }
}

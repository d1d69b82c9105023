package io.openaisdk.processor.implementations;

import io.openaisdk.processor.description.ApiNames;
import io.openaisdk.processor.description.EnumConstants;
import io.openaisdk.processor.description.Form;
import io.openaisdk.processor.description.ListType;
import io.openaisdk.processor.description.MapType;
import io.openaisdk.processor.description.ModelDescription;
import io.openaisdk.processor.description.TypeName;
import io.openaisdk.processor.description.UnionDescription;
import io.openaisdk.processor.description.ValueType;
import io.openaisdk.processor.source.DocComment;
import io.openaisdk.processor.source.JavaText;
import io.openaisdk.processor.source.JavaTypes;
import io.openaisdk.processor.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Writes the registry of one package, which loads an implementation only when it is asked for. */
final class TypePackageWriter {

    private final ApiPackage contents;
    private final SourceFile file;
    private final JavaTypes types;

    TypePackageWriter(String packageKey, ApiPackage contents, CoreFiles files) {
        this.contents = contents;
        this.file = files.start(CoreNames.typePackage(packageKey));
        this.types = new JavaTypes(file);
    }

    SourceFile write() {
        file.comment(DocComment.of("Knows the types of one package of the API."));
        file.line("@" + file.name(ApiNames.GENERATED));
        file.openType(
                "public final class " + file.type().simpleName(), " extends " + file.name(CoreNames.TYPE_PACKAGE));
        writeModels();
        writeUnions();
        writeEnums();
        writeForms();
        file.close();
        return file;
    }

    private void writeModels() {
        List<Case> cases = new ArrayList<>();
        for (ModelDescription model : contents.models()) {
            cases.add(labelled(model.name(), file.name(CoreNames.implementation(model.name())) + ".TYPE;"));
        }
        start();
        writeSwitch(nullable(CoreNames.MODEL_TYPE) + " model(String name)", cases, "null");
    }

    private void writeUnions() {
        List<Case> cases = contents.unions().stream().map(this::unionCase).toList();
        start();
        writeSwitch(nullable(CoreNames.UNION_TYPE) + " union(String name)", cases, "null");
    }

    /** A branch of a switch: its label, and the lines of its value. */
    private record Case(String label, List<String> value) {}

    private void writeCase(Case branch) {
        List<String> value = branch.value();
        if (value.size() == 1) {
            file.line(branch.label(), " " + value.get(0));
            return;
        }
        file.line(branch.label() + " " + value.get(0));
        value.stream().skip(1).forEach(file::line);
    }

    private Case unionCase(UnionDescription union) {
        List<String> arguments = new ArrayList<>();
        arguments.add(JavaText.literal(ApiNames.key(union.name())));
        arguments.add(JavaText.literal(union.discriminator()));
        union.forms().forEach(form -> arguments.add(formLine(form)));
        List<String> lines = new ArrayList<>();
        lines.add(file.name(CoreNames.UNION_TYPE) + ".of(");
        for (int i = 0; i < arguments.size(); i++) {
            String end = i == arguments.size() - 1 ? ");" : ",";
            lines.add("        " + arguments.get(i) + end);
        }
        return new Case(label(union.name()), lines);
    }

    /** Values of an enum are taken from its constants; {@code +} would make the JVM spin a class when it first gets there. */
    private String formLine(Form form) {
        String line = JavaText.literal(form.line());
        if (!(form instanceof Form.OfModel model) || model.discriminators().isEmpty()) {
            return line;
        }
        EnumConstants constants = model.discriminators().get();
        if (constants.deprecated()) {
            file.mentionDeprecated();
        }
        String type = file.name(constants.name());
        return constants.fields().stream()
                .map(field -> ", " + type + "." + field + ".value()")
                .collect(Collectors.joining("", "String.join(\" \", " + line, ")"));
    }

    private void writeEnums() {
        List<Case> cases = new ArrayList<>();
        for (TypeName type : contents.enums()) {
            cases.add(labelled(type, "new " + file.name(type) + "(value);"));
        }
        start();
        writeSwitch("Object newEnum(String name, String value)", cases, unknown());
    }

    private void writeForms() {
        List<Case> cases = new ArrayList<>();
        boolean unchecked = false;
        for (UnionDescription union : contents.unions()) {
            for (Form.OfRecord form : ownRecords(union)) {
                cases.add(labelled(form.record(), "new " + file.name(form.record()) + "(" + cast(form.value()) + ");"));
                unchecked |= form.value() instanceof ListType || form.value() instanceof MapType;
            }
            cases.add(labelled(
                    union.unknown(),
                    "new " + file.name(union.unknown()) + "((" + file.name(ApiNames.JSON_VALUE) + ") value);"));
        }
        start();
        if (unchecked) {
            file.line("@SuppressWarnings(\"unchecked\") // the table of the union says what the value is");
        }
        writeSwitch("Object newForm(String name, Object value)", cases, unknown());
    }

    /** Forms of permitted unions are known to the packages of those. */
    private static List<Form.OfRecord> ownRecords(UnionDescription union) {
        return union.recordForms().stream()
                .filter(form -> form.record().topLevel().equals(union.name()))
                .toList();
    }

    private String cast(ValueType type) {
        return "(" + types.boxed(type) + ") value";
    }

    private String nullable(TypeName type) {
        return "@" + file.name(CoreNames.NULLABLE) + " " + file.name(type);
    }

    private void start() {
        file.blank();
        file.line("@Override");
    }

    private void writeSwitch(String signature, List<Case> cases, String otherwise) {
        file.open("public " + signature);
        if (cases.isEmpty()) {
            file.line((otherwise.equals("null") ? "return " : "") + otherwise + ";");
        } else {
            file.open("return switch (name)");
            cases.forEach(this::writeCase);
            file.line("default -> " + otherwise + ";");
            file.closeStatement();
        }
        file.close();
    }

    private static Case labelled(TypeName type, String value) {
        return new Case(label(type), List.of(value));
    }

    private static String label(TypeName type) {
        return "case " + JavaText.literal(type.simpleName()) + " ->";
    }

    private static String unknown() {
        return "throw new AssertionError(name)";
    }
}

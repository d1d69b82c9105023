package io.openaisdk.processor;

import io.openaisdk.processor.description.ModelDescription;
import io.openaisdk.processor.description.ServiceDescription;
import io.openaisdk.processor.description.ServiceVariant;
import io.openaisdk.processor.description.TypeName;
import io.openaisdk.processor.description.UnionDescription;
import io.openaisdk.processor.interfaces.ApiFiles;
import io.openaisdk.processor.interfaces.BuilderWriter;
import io.openaisdk.processor.interfaces.IndexWriter;
import io.openaisdk.processor.interfaces.ServiceVariantWriter;
import io.openaisdk.processor.interfaces.UnionFormsWriter;
import io.openaisdk.processor.reading.ApiTypes;
import io.openaisdk.processor.reading.Marks;
import io.openaisdk.processor.reading.Problems;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;

/**
 * Generates, while openai-api is compiled, what its users see: builders, forms of unions, variants of services.
 *
 * <p>Types are processed in the round in which they appear, although they mention generated types and are not complete before
 * those exist.
 */
public final class ApiProcessor extends AbstractProcessor {

    private final Declarations declarations = new Declarations();
    private boolean indexWritten;

    /** Makes the processor, as the compiler does. */
    public ApiProcessor() {}

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return Set.of(Marks.MODEL.qualified(), Marks.UNION.qualified(), Marks.SERVICE.qualified());
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        if (round.processingOver()) {
            return false;
        }
        Problems problems =
                (where, text) -> processingEnv.getMessager().printMessage(Diagnostic.Kind.ERROR, text, where);
        ApiTypes types = new ApiTypes(processingEnv.getElementUtils(), problems);
        GeneratedFiles output = new GeneratedFiles(processingEnv.getFiler(), problems);
        RoundTypes found = RoundTypes.of(round);
        if (!found.isEmpty()) {
            declarations.add(found, types);
            generate(found, types, problems, output);
        } else if (!indexWritten) {
            indexWritten = true;
            writeIndex(types, output);
        }
        return false;
    }

    private void generate(RoundTypes found, ApiTypes types, Problems problems, GeneratedFiles output) {
        ApiFiles files = new ApiFiles(types, declarations.all());
        for (TypeElement type : found.unions()) {
            types.union(type).ifPresent(union -> writeForms(union, files, output));
        }
        for (TypeElement type : found.models()) {
            types.model(type).ifPresent(model -> writeBuilder(model, types, files, problems, output));
        }
        for (TypeElement type : found.services()) {
            types.service(type).ifPresent(service -> writeVariants(service, files, output));
        }
    }

    private static void writeForms(UnionDescription union, ApiFiles files, GeneratedFiles output) {
        UnionFormsWriter writer = new UnionFormsWriter(union, files);
        output.write(writer.writeUnknown(), union.element());
        output.write(writer.writeHidden(), union.element());
    }

    private static void writeBuilder(
            ModelDescription model, ApiTypes types, ApiFiles files, Problems problems, GeneratedFiles output) {
        output.write(new BuilderWriter(model, types, files, problems).write(), model.element());
    }

    private static void writeVariants(ServiceDescription service, ApiFiles files, GeneratedFiles output) {
        Stream.of(ServiceVariant.ASYNC, ServiceVariant.RAW, ServiceVariant.ASYNC_RAW)
                .map(variant -> new ServiceVariantWriter(service, variant, files))
                .forEach(writer -> output.write(writer.write(), service.element()));
    }

    /** Comes in the first round without new types: what is written in the last round is not compiled with the rest. */
    private void writeIndex(ApiTypes types, GeneratedFiles output) {
        List<TypeName> all = declarations.all();
        if (all.isEmpty()) {
            return;
        }
        Element[] origins =
                all.stream().flatMap(name -> types.find(name).stream()).toArray(Element[]::new);
        output.write(
                new IndexWriter(new ApiFiles(types, all))
                        .write(
                                declarations.models(),
                                declarations.unions(),
                                declarations.enums(),
                                declarations.services()),
                origins);
    }
}

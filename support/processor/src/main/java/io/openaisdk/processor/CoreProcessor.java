package io.openaisdk.processor;

import io.openaisdk.processor.implementations.CoreNames;
import io.openaisdk.processor.implementations.Implementations;
import io.openaisdk.processor.implementations.ParameterNames;
import io.openaisdk.processor.reading.AnnotationView;
import io.openaisdk.processor.reading.ApiTypes;
import io.openaisdk.processor.reading.Problems;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Messager;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;

/**
 * Generates, while openai-core is compiled, the implementations of the API.
 *
 * <p>It reads the class files that the index of the API lists. What it has to say is reported on the annotation that started
 * it, since class files have no lines to point to.
 */
public final class CoreProcessor extends AbstractProcessor {

    /** Makes the processor, as the compiler does. */
    public CoreProcessor() {}

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return Set.of(CoreNames.GENERATE_FROM.qualified());
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        for (TypeElement annotation : annotations) {
            round.getElementsAnnotatedWith(annotation).forEach(this::generate);
        }
        return false;
    }

    private void generate(Element trigger) {
        String name = AnnotationView.find(trigger, CoreNames.GENERATE_FROM)
                .map(annotation -> annotation.text("value"))
                .orElse("");
        Optional<TypeElement> index =
                Optional.ofNullable(processingEnv.getElementUtils().getTypeElement(name));
        if (index.isEmpty()) {
            report(trigger, "Cannot find " + name + "; compile openai-api first and put it on the path.");
            return;
        }
        Problems problems = (where, text) ->
                report(trigger, where.getEnclosingElement() + "." + where.getSimpleName() + ": " + text);
        GeneratedFiles output = new GeneratedFiles(processingEnv.getFiler(), problems);
        ApiTypes types = new ApiTypes(processingEnv.getElementUtils(), problems);
        Implementations implementations =
                new Implementations(types, index.get(), (file, origin) -> output.write(file, origin, trigger));
        Optional<ExecutableElement> nameless = ParameterNames.firstWithout(implementations.services());
        if (nameless.isPresent()) {
            report(trigger, ParameterNames.message(nameless.get()));
            return;
        }
        implementations.write();
    }

    private void report(Element trigger, String text) {
        Messager messager = processingEnv.getMessager();
        messager.printMessage(Diagnostic.Kind.ERROR, text, trigger);
    }
}

package io.openaisdk.processor;

import io.openaisdk.processor.reading.Problems;
import io.openaisdk.processor.source.SourceFile;
import java.io.IOException;
import java.io.Writer;
import javax.annotation.processing.Filer;
import javax.lang.model.element.Element;

/** Hands finished files to the compiler. */
final class GeneratedFiles {

    private final Filer filer;
    private final Problems problems;

    GeneratedFiles(Filer filer, Problems problems) {
        this.filer = filer;
        this.problems = problems;
    }

    /** The origins tell incremental compilers when the file has to be written again. */
    void write(SourceFile file, Element... origins) {
        String name = file.type().qualified();
        try (Writer writer = filer.createSourceFile(name, origins).openWriter()) {
            writer.write(file.text());
        } catch (IOException e) {
            problems.report(origins[0], "Cannot write " + name + ": " + e.getMessage());
        }
    }
}

package io.openaisdk.processor.implementations;

import io.openaisdk.processor.description.TypeName;
import io.openaisdk.processor.reading.ApiTypes;
import io.openaisdk.processor.source.SourceFile;

/** Starts generated files of the core. */
final class CoreFiles {

    private final ApiTypes types;

    CoreFiles(ApiTypes types) {
        this.types = types;
    }

    SourceFile start(TypeName type) {
        return new SourceFile(type, types::isDeprecated);
    }
}

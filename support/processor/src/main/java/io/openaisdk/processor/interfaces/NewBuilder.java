package io.openaisdk.processor.interfaces;

import io.openaisdk.processor.description.ApiNames;
import io.openaisdk.processor.description.ModelDescription;
import io.openaisdk.processor.source.SourceFile;

/** Writes the expressions that make builders and fill them. */
final class NewBuilder {

    private NewBuilder() {}

    /** Models that are never sent need not have a method for it. */
    static String empty(ModelDescription model, SourceFile file) {
        String name = file.name(model.name());
        return model.hasBuilderMethod()
                ? name + ".builder()"
                : file.name(ApiNames.MODEL_RUNTIME) + ".<" + file.name(model.builder()) + ">builder(" + name
                        + ".class)";
    }

    static String filled(ModelDescription model, String filler, SourceFile file) {
        return file.name(ApiNames.MODEL_RUNTIME) + ".build(" + empty(model, file) + ", " + filler + ")";
    }
}

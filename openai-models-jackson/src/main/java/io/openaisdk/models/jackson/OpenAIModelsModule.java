package io.openaisdk.models.jackson;

import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.databind.Module;

/**
 * Has a mapper write and read the types of the API as the API does, wherever they stand in an application's own classes: models and
 * parameters, unions and their variants, strings of which the API documents some values, and any JSON.
 *
 * <p>What is written is that of {@link io.openaisdk.api.Model#toJson()}. What is read keeps unknown properties, explicit nulls and
 * all digits of numbers; JSON of another kind, such as a string for a model, is an
 * {@link com.fasterxml.jackson.databind.exc.MismatchedInputException} with its path.
 *
 * <p>{@code findAndRegisterModules()} finds it; it may be registered by hand as well. It has no state.
 */
public final class OpenAIModelsModule extends Module {

    /** Creates the module; {@link java.util.ServiceLoader} and applications call it. */
    public OpenAIModelsModule() {}

    @Override
    public String getModuleName() {
        return "io.openaisdk.models";
    }

    @Override
    public Version version() {
        return Version.unknownVersion();
    }

    @Override
    public void setupModule(SetupContext context) {
        context.addSerializers(new ApiSerializers());
        context.addDeserializers(new ApiDeserializers());
    }
}

package io.openaisdk.models.jackson3;

import java.io.Serial;
import java.io.Serializable;
import tools.jackson.core.Version;
import tools.jackson.databind.JacksonModule;

/**
 * Has a mapper write and read the types of the API as the API does, wherever they stand in an application's own classes: models and
 * parameters, unions and their variants, strings of which the API documents some values, and any JSON.
 *
 * <p>What is written is that of {@link io.openaisdk.api.Model#toJson()}. What is read keeps unknown properties, explicit nulls and
 * all digits of numbers; JSON of another kind, such as a string for a model, is an
 * {@link tools.jackson.databind.exc.MismatchedInputException} with its path.
 *
 * <p>{@code findAndAddModules()} finds it; it may be registered by hand as well. It has no state, and can be serialized with
 * a mapper.
 */
public final class OpenAIModelsModule extends JacksonModule implements Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

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

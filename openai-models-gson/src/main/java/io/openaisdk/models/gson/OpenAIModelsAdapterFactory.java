package io.openaisdk.models.gson;

import com.google.gson.Gson;
import com.google.gson.TypeAdapter;
import com.google.gson.TypeAdapterFactory;
import com.google.gson.reflect.TypeToken;
import io.openaisdk.api.ApiJson;
import org.jspecify.annotations.Nullable;

/**
 * Has a Gson write and read the types of the API as the API does, wherever they stand in an application's own classes: models and
 * parameters, unions and their variants, strings of which the API documents some values, and any JSON.
 *
 * <p>What is written is that of {@link io.openaisdk.api.Model#toJson()}, explicit nulls included, whether or not the Gson writes
 * those of the application. What is read keeps unknown properties, explicit nulls and all digits of numbers; JSON of another kind,
 * such as a string for a model, is a {@link com.google.gson.JsonSyntaxException} with its path.
 *
 * <p>Register it with {@code new GsonBuilder().registerTypeAdapterFactory(new OpenAIModelsAdapterFactory())}; Gson looks for none by
 * itself. It has no state.
 */
public final class OpenAIModelsAdapterFactory implements TypeAdapterFactory {

    /** Creates the factory. */
    public OpenAIModelsAdapterFactory() {}

    @Override
    public <T> @Nullable TypeAdapter<T> create(Gson gson, TypeToken<T> type) {
        @SuppressWarnings("unchecked") // the raw type of a type that is not generic; pages, which are, are only written
        Class<T> raw = (Class<T>) type.getRawType();
        return ApiJson.isType(raw) ? new ApiAdapter<>(raw) : null;
    }
}

package io.openaisdk.api.chat.completions;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.internal.ModelRuntime;

/** Rough location of the user, for local search results. */
@ApiModel
public interface ChatCompletionWebSearchUserLocation extends Model {

    /**
     * Discriminator of this location, always {@code approximate}.
     *
     * @return the value
     */
    @Constant("approximate")
    String type();

    /**
     * Rough location of the user: city, region, country and timezone.
     *
     * @return the value
     */
    ChatCompletionWebSearchLocation approximate();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static ChatCompletionWebSearchUserLocationBuilder builder() {
        return ModelRuntime.builder(ChatCompletionWebSearchUserLocation.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ChatCompletionWebSearchUserLocationBuilder toBuilder();
}

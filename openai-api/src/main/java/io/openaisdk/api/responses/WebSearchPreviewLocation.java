package io.openaisdk.api.responses;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.annotations.NullAllowed;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/** Rough location of the user, given as city, region, country and timezone. */
@ApiModel
public interface WebSearchPreviewLocation extends Model {

    /**
     * Discriminator of this location, always {@code approximate}.
     *
     * @return the value
     */
    @Constant("approximate")
    String type();

    /**
     * Country where the user is, as a two-letter ISO 3166-1 code such as {@code US}.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<String> country();

    /**
     * Region where the user is, as free text such as {@code California}.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<String> region();

    /**
     * City where the user is, as free text such as {@code San Francisco}.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<String> city();

    /**
     * Timezone of the user under its IANA name, such as {@code America/Los_Angeles}.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<String> timezone();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static WebSearchPreviewLocationBuilder builder() {
        return ModelRuntime.builder(WebSearchPreviewLocation.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    WebSearchPreviewLocationBuilder toBuilder();
}

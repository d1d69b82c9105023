package io.openaisdk.api.responses;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.annotations.NullAllowed;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/** Rough whereabouts of the user, for local search results. */
@ApiModel
public interface WebSearchApproximateLocation extends Model {

    /**
     * Discriminator of this location, always {@code approximate}.
     *
     * @return the value; empty when absent
     */
    @Constant("approximate")
    Optional<String> type();

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
    static WebSearchApproximateLocationBuilder builder() {
        return ModelRuntime.builder(WebSearchApproximateLocation.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    WebSearchApproximateLocationBuilder toBuilder();
}

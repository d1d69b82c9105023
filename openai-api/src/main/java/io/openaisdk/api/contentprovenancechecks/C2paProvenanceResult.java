package io.openaisdk.api.contentprovenancechecks;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.annotations.NullAllowed;
import io.openaisdk.api.annotations.Required;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/** Result of the search for C2PA provenance data. */
@ApiModel
public non-sealed interface C2paProvenanceResult extends Model, ContentProvenanceCheckResult {

    /**
     * Discriminator of this signal, always {@code c2pa}.
     *
     * @return the value
     */
    @Constant("c2pa")
    String type();

    /**
     * Whether an OpenAI C2PA signal was found. {@code not_detected} does not rule out that OpenAI or another AI made
     * the content.
     *
     * @return the value
     */
    ProvenanceDetectionResult outcome();

    /**
     * Outcome of the validation of the image's C2PA manifest.
     *
     * @return the value
     */
    C2paValidationState validationState();

    /**
     * Issuer of the C2PA manifest, if known.
     *
     * @return the value; empty when null
     */
    @Required
    @NullAllowed
    Optional<String> issuer();

    /**
     * OpenAI model named by the signal, if known.
     *
     * @return the value; empty when null
     */
    @Required
    @NullAllowed
    Optional<String> model();

    /**
     * Time at which the asset was generated according to the signal, if known, as an RFC 3339 timestamp in UTC.
     *
     * @return the value; empty when null
     */
    @Required
    @NullAllowed
    Optional<String> generatedAt();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static C2paProvenanceResultBuilder builder() {
        return ModelRuntime.builder(C2paProvenanceResult.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    C2paProvenanceResultBuilder toBuilder();
}

package io.openaisdk.api.contentprovenancechecks;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.annotations.NullAllowed;
import io.openaisdk.api.annotations.Required;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/** The result of a check for a SynthID watermark. */
@ApiModel
public non-sealed interface SynthIdProvenanceResult extends Model, ContentProvenanceCheckResult {

    /**
     * Kind of provenance signal, always {@code synthid}.
     *
     * @return the value
     */
    @Constant("synthid")
    String type();

    /**
     * Whether a SynthID watermark of OpenAI was found. {@code not_detected} does not rule out that the content is
     * AI-generated.
     *
     * @return the value
     */
    ProvenanceDetectionResult outcome();

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
    static SynthIdProvenanceResultBuilder builder() {
        return ModelRuntime.builder(SynthIdProvenanceResult.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    SynthIdProvenanceResultBuilder toBuilder();
}

package io.openaisdk.api.beta.responses;

import io.openaisdk.api.Params;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Header;
import io.openaisdk.api.annotations.WireName;
import io.openaisdk.api.internal.ModelRuntime;
import io.openaisdk.api.responses.ResponseIncludable;
import java.util.List;
import java.util.Optional;

/** Parameters of {@code beta().responses().retrieve}. */
@ApiModel
public interface ResponseRetrieveParams extends Params {

    /**
     * Further data to put into the answer, with the same values as when a response is created.
     *
     * @return the items; empty when absent
     */
    List<ResponseIncludable> include();

    /**
     * Sequence number of the last event already seen. The stream goes on after it.
     *
     * @return the value; empty when absent
     */
    Optional<Long> startingAfter();

    /**
     * Whether stream events carry random filler that hides their true length, as a guard against side channels. On by
     * default; {@code false} saves bandwidth on trusted networks.
     *
     * @return the value; empty when absent
     */
    Optional<Boolean> includeObfuscation();

    /**
     * Beta features to switch on for this call, joined with commas in the header.
     *
     * @return the items; empty when absent
     */
    @Header("openai-beta")
    @WireName("openai-beta")
    List<BetaFeature> betas();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static ResponseRetrieveParamsBuilder builder() {
        return ModelRuntime.builder(ResponseRetrieveParams.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ResponseRetrieveParamsBuilder toBuilder();
}

package io.openaisdk.api.beta.responses;

import io.openaisdk.api.Params;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Header;
import io.openaisdk.api.annotations.WireName;
import io.openaisdk.api.internal.ModelRuntime;
import io.openaisdk.api.responses.ResponseIncludable;
import io.openaisdk.api.shared.SortOrder;
import java.util.List;
import java.util.Optional;

/** Parameters of {@code beta().responses().inputItems().list}. */
@ApiModel
public interface InputItemListParams extends Params {

    /**
     * Most items on one page, between 1 and 100. The default is 20.
     *
     * @return the value; empty when absent
     */
    Optional<Long> limit();

    /**
     * Order of the items, {@code asc} or {@code desc}. The default is {@code desc}.
     *
     * @return the value; empty when absent
     */
    Optional<SortOrder> order();

    /**
     * ID of the last item on the page before. Absence starts at the beginning.
     *
     * @return the value; empty when absent
     */
    Optional<String> after();

    /**
     * Further data to put into the answer, with the same values as when a response is created.
     *
     * @return the items; empty when absent
     */
    List<ResponseIncludable> include();

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
    static InputItemListParamsBuilder builder() {
        return ModelRuntime.builder(InputItemListParams.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    InputItemListParamsBuilder toBuilder();
}

package io.openaisdk.api.beta.responses;

import io.openaisdk.api.Page;
import io.openaisdk.api.annotations.ApiService;
import io.openaisdk.api.annotations.Get;
import io.openaisdk.api.annotations.PageKind;
import io.openaisdk.api.annotations.Paged;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.function.Consumer;

/** Reads the input items of stored responses. */
@ApiService("/responses/{responseId}/input_items")
public interface BetaInputItemService {

    /**
     * Lists the input items of a stored response.
     *
     * @param responseId the identifier of the response whose input items to list
     * @param params what to ask for
     * @return the first page
     */
    @Get("?beta=true")
    @Paged(PageKind.CURSOR)
    Page<BetaResponseItem> list(String responseId, InputItemListParams params);

    /**
     * Lists the input items of a stored response.
     *
     * @param responseId the identifier of the response whose input items to list
     * @param params sets what to ask for
     * @return the first page
     */
    default Page<BetaResponseItem> list(String responseId, Consumer<InputItemListParamsBuilder> params) {
        return list(responseId, ModelRuntime.build(InputItemListParams.builder(), params));
    }

    /**
     * Lists the input items of a stored response.
     *
     * @param responseId the identifier of the response whose input items to list
     * @return the first page
     */
    default Page<BetaResponseItem> list(String responseId) {
        return list(responseId, InputItemListParams.builder().build());
    }
}

package io.openaisdk.api.responses;

import io.openaisdk.api.Page;
import io.openaisdk.api.annotations.ApiService;
import io.openaisdk.api.annotations.Get;
import io.openaisdk.api.annotations.PageKind;
import io.openaisdk.api.annotations.Paged;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.function.Consumer;

/** Reads the input items of stored responses. */
@ApiService("/responses/{responseId}/input_items")
public interface InputItemService {

    /**
     * Lists the input items of a stored response.
     *
     * @param responseId the identifier of the response
     * @param params what to ask for
     * @return the first page
     */
    @Get
    @Paged(PageKind.CURSOR)
    Page<ResponseItem> list(String responseId, InputItemListParams params);

    /**
     * Lists the input items of a stored response.
     *
     * @param responseId the identifier of the response
     * @param params sets what to ask for
     * @return the first page
     */
    default Page<ResponseItem> list(String responseId, Consumer<InputItemListParamsBuilder> params) {
        return list(responseId, ModelRuntime.build(InputItemListParams.builder(), params));
    }

    /**
     * Lists the input items of a stored response.
     *
     * @param responseId the identifier of the response
     * @return the first page
     */
    default Page<ResponseItem> list(String responseId) {
        return list(responseId, InputItemListParams.builder().build());
    }
}

package io.openaisdk.api.files;

import io.openaisdk.api.Params;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;
import io.openaisdk.api.shared.SortOrder;
import java.util.Optional;

/** Selection and order of the files to list. */
@ApiModel
public interface FileListParams extends Params {

    /**
     * Purpose that a file must have to be listed.
     *
     * @return the value; empty when absent
     */
    Optional<String> purpose();

    /**
     * Most objects on one page, between 1 and 10,000. The default is 10,000.
     *
     * @return the value; empty when absent
     */
    Optional<Long> limit();

    /**
     * Order of the files by creation time, {@code asc} or {@code desc}. The default is {@code desc}.
     *
     * @return the value; empty when absent
     */
    Optional<SortOrder> order();

    /**
     * ID of the last object on the page before, as a cursor. Absence starts at the beginning.
     *
     * @return the value; empty when absent
     */
    Optional<String> after();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static FileListParamsBuilder builder() {
        return ModelRuntime.builder(FileListParams.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    FileListParamsBuilder toBuilder();
}

package io.openaisdk.api.vectorstores;

import io.openaisdk.api.JsonValue;
import io.openaisdk.api.Params;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.NullAllowed;
import io.openaisdk.api.annotations.Required;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Map;

/** A request to change the attributes of a file in a vector store. */
@ApiModel
public interface FileUpdateParams extends Params {

    /**
     * Key-value pairs attached to the file, at most 16. Keys have up to 64 characters; values are strings of up to 512
     * characters, numbers or booleans.
     *
     * @return the entries
     */
    @Required
    @NullAllowed
    Map<String, JsonValue> attributes();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static FileUpdateParamsBuilder builder() {
        return ModelRuntime.builder(FileUpdateParams.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    FileUpdateParamsBuilder toBuilder();
}

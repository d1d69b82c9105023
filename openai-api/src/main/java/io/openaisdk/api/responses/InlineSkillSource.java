package io.openaisdk.api.responses;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.internal.ModelRuntime;

/** The data of an inline skill, a zip archive in Base64. */
@ApiModel
public interface InlineSkillSource extends Model {

    /**
     * Discriminator of this source, always {@code base64}.
     *
     * @return the value
     */
    @Constant("base64")
    String type();

    /**
     * Media type of the data, always {@code application/zip}.
     *
     * @return the value
     */
    @Constant("application/zip")
    String mediaType();

    /**
     * Zip archive of the skill in Base64. 1 to 70254592 characters.
     *
     * @return the value
     */
    String data();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static InlineSkillSourceBuilder builder() {
        return ModelRuntime.builder(InlineSkillSource.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    InlineSkillSourceBuilder toBuilder();
}

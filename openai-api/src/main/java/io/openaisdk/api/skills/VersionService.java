package io.openaisdk.api.skills;

import io.openaisdk.api.Page;
import io.openaisdk.api.annotations.ApiService;
import io.openaisdk.api.annotations.Delete;
import io.openaisdk.api.annotations.Get;
import io.openaisdk.api.annotations.Multipart;
import io.openaisdk.api.annotations.PageKind;
import io.openaisdk.api.annotations.Paged;
import io.openaisdk.api.annotations.Post;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.function.Consumer;

/** Manages the versions of skills. */
@ApiService("/skills/{skillId}/versions")
public interface VersionService {

    /**
     * Creates a further version of a skill; a version cannot be changed later.
     *
     * @param skillId the identifier of the skill that gets the version
     * @param params what to send
     * @return the new skill version
     */
    @Post
    @Multipart(onlyWithFile = true)
    SkillVersion create(String skillId, VersionCreateParams params);

    /**
     * Creates a further version of a skill; a version cannot be changed later.
     *
     * @param skillId the identifier of the skill that gets the version
     * @param params sets what to send
     * @return the new skill version
     */
    default SkillVersion create(String skillId, Consumer<VersionCreateParamsBuilder> params) {
        return create(skillId, ModelRuntime.build(VersionCreateParams.builder(), params));
    }

    /**
     * Lists the versions of a skill.
     *
     * @param skillId the identifier of the skill
     * @param params what to ask for
     * @return the first page
     */
    @Get
    @Paged(PageKind.CURSOR)
    Page<SkillVersion> list(String skillId, VersionListParams params);

    /**
     * Lists the versions of a skill.
     *
     * @param skillId the identifier of the skill
     * @param params sets what to ask for
     * @return the first page
     */
    default Page<SkillVersion> list(String skillId, Consumer<VersionListParamsBuilder> params) {
        return list(skillId, ModelRuntime.build(VersionListParams.builder(), params));
    }

    /**
     * Lists the versions of a skill.
     *
     * @param skillId the identifier of the skill
     * @return the first page
     */
    default Page<SkillVersion> list(String skillId) {
        return list(skillId, VersionListParams.builder().build());
    }

    /**
     * Fetches one version of a skill.
     *
     * @param skillId the identifier of the skill
     * @param version number of the version to be fetched
     * @return the skill version
     */
    @Get("/{version}")
    SkillVersion retrieve(String skillId, String version);

    /**
     * Deletes one version of a skill.
     *
     * @param skillId the identifier of the skill
     * @param version number of the skill's version
     * @return the confirmation
     */
    @Delete("/{version}")
    DeletedSkillVersion delete(String skillId, String version);

    /**
     * Gives the operations on the content of versions.
     *
     * @return the service
     */
    VersionContentService content();
}

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

/** Manages skills: instructions and scripts that models load when they need them. */
@ApiService("/skills")
public interface SkillService {

    /**
     * Creates a skill.
     *
     * @param params what to send
     * @return the new skill
     */
    @Post
    @Multipart(onlyWithFile = true)
    Skill create(SkillCreateParams params);

    /**
     * Creates a skill.
     *
     * @param params sets what to send
     * @return the new skill
     */
    default Skill create(Consumer<SkillCreateParamsBuilder> params) {
        return create(ModelRuntime.build(SkillCreateParams.builder(), params));
    }

    /**
     * Lists the skills of the current project.
     *
     * @param params what to ask for
     * @return the first page
     */
    @Get
    @Paged(PageKind.CURSOR)
    Page<Skill> list(SkillListParams params);

    /**
     * Lists the skills of the current project.
     *
     * @param params sets what to ask for
     * @return the first page
     */
    default Page<Skill> list(Consumer<SkillListParamsBuilder> params) {
        return list(ModelRuntime.build(SkillListParams.builder(), params));
    }

    /**
     * Lists the skills of the current project.
     *
     * @return the first page
     */
    default Page<Skill> list() {
        return list(SkillListParams.builder().build());
    }

    /**
     * Deletes a skill.
     *
     * @param skillId the identifier of the skill to be deleted
     * @return the confirmation
     */
    @Delete("/{skillId}")
    DeletedSkill delete(String skillId);

    /**
     * Fetches one skill.
     *
     * @param skillId the identifier of the skill to be fetched
     * @return the skill
     */
    @Get("/{skillId}")
    Skill retrieve(String skillId);

    /**
     * Chooses which version of a skill is the default.
     *
     * @param skillId the identifier of the skill
     * @param params what to send
     * @return the changed skill
     */
    @Post("/{skillId}")
    Skill update(String skillId, SkillUpdateParams params);

    /**
     * Chooses which version of a skill is the default.
     *
     * @param skillId the identifier of the skill
     * @param params sets what to send
     * @return the changed skill
     */
    default Skill update(String skillId, Consumer<SkillUpdateParamsBuilder> params) {
        return update(skillId, ModelRuntime.build(SkillUpdateParams.builder(), params));
    }

    /**
     * Gives the operations on the content of skills.
     *
     * @return the service
     */
    ContentService content();

    /**
     * Gives the operations on the versions of skills.
     *
     * @return the service
     */
    VersionService versions();
}

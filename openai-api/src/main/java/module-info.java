/** Models, services and errors of the API. */
@SuppressWarnings("module") // openai-core is not there when this module is compiled alone
module io.openaisdk.api {
    requires static transitive org.jspecify;

    exports io.openaisdk.api;
    exports io.openaisdk.api.admin;
    exports io.openaisdk.api.admin.organization;
    exports io.openaisdk.api.admin.organization.groups;
    exports io.openaisdk.api.admin.organization.projects;
    exports io.openaisdk.api.admin.organization.projects.groups;
    exports io.openaisdk.api.admin.organization.projects.serviceaccounts;
    exports io.openaisdk.api.admin.organization.projects.users;
    exports io.openaisdk.api.admin.organization.users;
    exports io.openaisdk.api.annotations;
    exports io.openaisdk.api.audio;
    exports io.openaisdk.api.batches;
    exports io.openaisdk.api.beta;
    exports io.openaisdk.api.beta.assistants;
    exports io.openaisdk.api.beta.chatkit;
    exports io.openaisdk.api.beta.realtime;
    exports io.openaisdk.api.beta.responses;
    exports io.openaisdk.api.beta.threads;
    exports io.openaisdk.api.chat;
    exports io.openaisdk.api.chat.completions;
    exports io.openaisdk.api.completions;
    exports io.openaisdk.api.containers;
    exports io.openaisdk.api.contentprovenancechecks;
    exports io.openaisdk.api.conversations;
    exports io.openaisdk.api.embeddings;
    exports io.openaisdk.api.errors;
    exports io.openaisdk.api.evals;
    exports io.openaisdk.api.files;
    exports io.openaisdk.api.finetuning;
    exports io.openaisdk.api.finetuning.jobs;
    exports io.openaisdk.api.graders;
    exports io.openaisdk.api.images;
    exports io.openaisdk.api.models;
    exports io.openaisdk.api.moderations;
    exports io.openaisdk.api.realtime;
    exports io.openaisdk.api.responses;
    exports io.openaisdk.api.shared;
    exports io.openaisdk.api.skills;
    exports io.openaisdk.api.uploads;
    exports io.openaisdk.api.vectorstores;
    exports io.openaisdk.api.videos;
    exports io.openaisdk.api.webhooks;
    exports io.openaisdk.api.internal to
            io.openaisdk.core;

    uses io.openaisdk.api.internal.ModelRuntime;
}

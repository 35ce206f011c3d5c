#include "words/methods/sentences.hpp"

#include "words/table.hpp"

namespace driehoek {

StepText text_of(const Words& words, const RunningSession& session, std::size_t step) {
    if (const OwnStep* own = session.own_step(step))
        return {own->name, own->instruction, own->hint, own->second_hint, own->avoid};
    const StepWords& listed = words.steps[session.steps[step].kind];
    return {listed.name, listed.instruction, listed.hint, listed.second_hint, listed.avoid};
}

std::string_view name_of(const Words& words, const ChosenMethod& method) {
    return method.own ? std::string_view(method.own->name) : words.methods[method.listed];
}

OwnMethod copy_of(const Words& words, Method method) {
    const MethodInfo& info = info_of(method);
    OwnMethod copy{.id = {},
                   .name = fill(words.method_copy_name, {words.methods[method]}),
                   .fits = std::string(words.method_fits[method]),
                   .least_people = info.least_people,
                   .most_people = info.most_people};
    for (const MethodStep& each : info.steps) {
        const StepWords& said = words.steps[each.step];
        copy.steps.push_back({.name = std::string(said.name),
                              .instruction = std::string(said.instruction),
                              .hint = std::string(said.hint),
                              .second_hint = std::string(said.second_hint),
                              .avoid = std::string(said.avoid),
                              .minutes = each.minutes,
                              .voice = voice_of(each.step),
                              .like = like_of(each.step)});
    }
    return copy;
}

OwnMethod copy_of(const Words& words, const OwnMethod& method) {
    OwnMethod copy = method;
    copy.id = {};
    copy.name = fill(words.method_copy_name, {method.name});
    return copy;
}

OwnStep new_step(const Words& words) {
    const StepWords& said = words.steps[StepKind::own];
    return {.name = std::string(said.name), .instruction = std::string(said.instruction)};
}

}  // namespace driehoek

package io.causerie.console.build;

import io.causerie.console.Say;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Places in a bot file as people say them: {@code skills.joke.actions[0].do[1]} is "Skill joke › Group 1 › Step 2". */
@Named("spots")
@RequestScoped
public class Spots {
    private static final Pattern STEP = Pattern.compile("([^.\\[\\]]+)|\\[(\\d+)]");

    @Inject
    Say say;

    public String words(String path) {
        List<String> said = new ArrayList<>();
        List<MatchResult> steps = STEP.matcher(path).results().toList();
        for (int i = 0; i < steps.size(); i++) {
            String name = steps.get(i).group();
            boolean counted = i + 1 < steps.size() && steps.get(i + 1).group(2) != null;
            boolean named = i == 0 && steps.size() > 1 && say.knows("build.part." + name);
            if (counted || named) {
                i++;
                String which = counted
                        ? String.valueOf(Integer.parseInt(steps.get(i).group(2)) + 1)
                        : steps.get(i).group();
                said.add(word("build.part." + name, name) + " " + which);
            } else {
                said.add(word("build.field." + name, name));
            }
        }
        return String.join(" › ", said);
    }

    /** Something to choose: in words where there are some, else as the bot file has it. */
    public String option(String option) {
        return word("build.option." + option, option);
    }

    private String word(String key, String otherwise) {
        return say.knows(key) ? say.it(key) : otherwise;
    }
}

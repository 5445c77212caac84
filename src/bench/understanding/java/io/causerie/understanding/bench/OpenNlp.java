package io.causerie.understanding.bench;

import io.causerie.understanding.engine.Expression;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import opennlp.tools.doccat.DoccatFactory;
import opennlp.tools.doccat.DoccatModel;
import opennlp.tools.doccat.DocumentCategorizerME;
import opennlp.tools.doccat.DocumentSample;
import opennlp.tools.tokenize.SimpleTokenizer;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;

/** The maximum entropy classifier of Apache OpenNLP on bags of words, as its manual trains it. */
final class OpenNlp implements Contestant {
    @Override
    public String name() {
        return "OpenNLP maxent";
    }

    @Override
    public Result run(List<Expression> train, List<Expression> test) {
        long start = Timer.now();
        DocumentCategorizerME categorizer = new DocumentCategorizerME(trained(train));
        double seconds = (Timer.now() - start) / 1e9;
        List<Answer> answers =
                test.stream().map(sentence -> answer(categorizer, sentence)).toList();
        return new Result(seconds, seconds, 0, answers);
    }

    private static DoccatModel trained(List<Expression> train) {
        TrainingParameters parameters = TrainingParameters.defaultParams();
        parameters.put(TrainingParameters.CUTOFF_PARAM, 0);
        DocumentSample[] samples = train.stream()
                .map(e -> new DocumentSample(e.intent(), words(e.text())))
                .toArray(DocumentSample[]::new);
        try {
            return DocumentCategorizerME.train(
                    train.get(0).language(),
                    ObjectStreamUtils.createObjectStream(samples),
                    parameters,
                    new DoccatFactory());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Answer answer(DocumentCategorizerME categorizer, Expression sentence) {
        long start = Timer.now();
        double[] outcomes = categorizer.categorize(words(sentence.text()));
        String best = categorizer.getBestCategory(outcomes);
        double confidence = outcomes[categorizer.getIndex(best)];
        return new Answer(best, confidence, confidence > 0.5, (Timer.now() - start) / 1e6);
    }

    private static String[] words(String text) {
        return SimpleTokenizer.INSTANCE.tokenize(text.toLowerCase(java.util.Locale.ROOT));
    }
}

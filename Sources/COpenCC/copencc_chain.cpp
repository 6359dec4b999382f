#pragma clang diagnostic ignored "-Wdeprecated-declarations" // OpenCC 1.1 iterates by std::iterator.
#include "copencc_chain.h"

#include <Conversion.hpp>
#include <ConversionChain.hpp>
#include <Dict.hpp>
#include <DictGroup.hpp>
#include <MarisaDict.hpp>
#include <MaxMatchSegmentation.hpp>
#include <Segments.hpp>

#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <exception>
#include <list>
#include <map>
#include <memory>
#include <sstream>
#include <string>
#include <vector>

namespace {

/// Several dictionaries as one: the longest match of all counts, where OpenCC's own group takes the first that matches.
class Union : public opencc::Dict {
public:
    explicit Union(std::vector<opencc::DictPtr> dictionaries) : dictionaries(std::move(dictionaries)) {}

    opencc::Optional<const opencc::DictEntry *> Match(const char *word, size_t length) const override {
        for (const auto &dictionary : dictionaries) {
            auto entry = dictionary->Match(word, length);
            if (!entry.IsNull()) return entry;
        }
        return opencc::Optional<const opencc::DictEntry *>::Null();
    }

    opencc::Optional<const opencc::DictEntry *> MatchPrefix(const char *word, size_t length) const override {
        auto best = opencc::Optional<const opencc::DictEntry *>::Null();
        for (const auto &dictionary : dictionaries) {
            auto entry = dictionary->MatchPrefix(word, length);
            if (!entry.IsNull() && (best.IsNull() || entry.Get()->KeyLength() > best.Get()->KeyLength())) best = entry;
        }
        return best;
    }

    size_t KeyMaxLength() const override {
        size_t most = 0;
        for (const auto &dictionary : dictionaries) most = std::max(most, dictionary->KeyMaxLength());
        return most;
    }

    opencc::LexiconPtr GetLexicon() const override { return dictionaries.front()->GetLexicon(); }

private:
    std::vector<opencc::DictPtr> dictionaries;
};

std::vector<std::string> split(const std::string &text, char separator) {
    std::vector<std::string> parts;
    std::stringstream stream(text);
    std::string part;
    while (std::getline(stream, part, separator)) parts.push_back(part);
    return parts;
}

/// Opens the dictionaries of a folder, each once.
class Folder {
public:
    explicit Folder(std::string path) : path(std::move(path)) {}

    opencc::DictPtr dictionary(const std::string &name) {
        auto &kept = dictionaries[name];
        if (!kept) kept = opencc::SerializableDict::NewFromFile<opencc::MarisaDict>(path + "/" + name + ".ocd2");
        return kept;
    }

    /// `A+B,C`: the longest match of A and B; where there is none, C.
    opencc::DictPtr group(const std::string &description) {
        std::list<opencc::DictPtr> alternatives;
        for (const auto &alternative : split(description, ',')) {
            std::vector<opencc::DictPtr> members;
            for (const auto &name : split(alternative, '+')) members.push_back(dictionary(name));
            if (members.empty()) continue;
            alternatives.push_back(members.size() == 1 ? members.front() : std::make_shared<Union>(members));
        }
        return alternatives.size() == 1 ? alternatives.front() : std::make_shared<opencc::DictGroup>(alternatives);
    }

private:
    std::string path;
    std::map<std::string, opencc::DictPtr> dictionaries;
};

} // namespace

struct copencc_chain {
    std::vector<opencc::ConversionPtr> before;
    opencc::SegmentationPtr segmentation;
    std::list<opencc::ConversionPtr> steps;

    std::string convert(std::string text) const {
        for (const auto &step : before) text = step->Convert(text);
        if (!segmentation) {
            for (const auto &step : steps) text = step->Convert(text);
            return text;
        }
        auto segments = segmentation->Segment(text);
        for (const auto &step : steps) segments = step->Convert(segments);
        return segments->ToString();
    }
};

copencc_chain *copencc_chain_open(const char *folder, const char *description, char *message, size_t room) {
    try {
        Folder files(folder);
        auto chain = std::make_unique<copencc_chain>();
        for (const auto &step : split(description, ' ')) {
            if (step.size() < 3) continue;
            auto dictionary = files.group(step.substr(2));
            switch (step[0]) {
            case 'n': chain->before.push_back(std::make_shared<opencc::Conversion>(dictionary)); break;
            case 's': chain->segmentation = std::make_shared<opencc::MaxMatchSegmentation>(dictionary); break;
            default: chain->steps.push_back(std::make_shared<opencc::Conversion>(dictionary));
            }
        }
        return chain.release();
    } catch (const opencc::Exception &error) {
        snprintf(message, room, "%s", error.what());
    } catch (const std::exception &error) {
        snprintf(message, room, "%s", error.what());
    } catch (...) {
        snprintf(message, room, "unknown failure");
    }
    return nullptr;
}

void copencc_chain_close(copencc_chain *chain) { delete chain; }

char *copencc_chain_convert(const copencc_chain *chain, const char *text, size_t length) {
    try {
        return strdup(chain->convert(std::string(text, length)).c_str());
    } catch (...) {
        return nullptr;
    }
}

void copencc_chain_free(char *text) { free(text); }

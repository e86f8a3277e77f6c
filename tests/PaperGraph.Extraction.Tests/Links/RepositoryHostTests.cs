using PaperGraph.Extraction.Links;

namespace PaperGraph.Extraction.Tests.Links;

public sealed class RepositoryHostTests
{
    [Theory]
    [InlineData("https://github.com/own/name", "https://github.com/own/name", "own", "name")]
    [InlineData("https://www.github.com/Own/Name.git", "https://github.com/Own/Name", "Own", "Name")]
    [InlineData("https://github.com/own/name/blob/main/a.py#L3", "https://github.com/own/name", "own", "name")]
    [InlineData("https://github.com//own//name/", "https://github.com/own/name", "own", "name")]
    [InlineData("https://raw.githubusercontent.com/own/name/main/a.csv", "https://github.com/own/name", "own", "name")]
    [InlineData("https://gist.github.com/own/0a1b2c", "https://gist.github.com/own/0a1b2c", "own", "0a1b2c")]
    [InlineData("https://gitlab.com/own/name", "https://gitlab.com/own/name", "own", "name")]
    [InlineData("https://gitlab.com/group/sub/deeper/name", "https://gitlab.com/group/sub/deeper/name", "group/sub/deeper", "name")]
    [InlineData("https://gitlab.com/group/sub/name/-/tree/main", "https://gitlab.com/group/sub/name", "group/sub", "name")]
    [InlineData("https://gitlab.com/own/name/blob/main/x", "https://gitlab.com/own/name", "own", "name")]
    [InlineData("https://gitlab.school.edu/lab/name.git", "https://gitlab.school.edu/lab/name", "lab", "name")]
    [InlineData("https://git.school.edu/lab/name", "https://git.school.edu/lab/name", "lab", "name")]
    [InlineData("https://bitbucket.org/own/name/src/master/", "https://bitbucket.org/own/name", "own", "name")]
    [InlineData("https://codeberg.org/own/name", "https://codeberg.org/own/name", "own", "name")]
    [InlineData("https://gitee.com/own/name", "https://gitee.com/own/name", "own", "name")]
    [InlineData("https://huggingface.co/own/name", "https://huggingface.co/own/name", "own", "name")]
    [InlineData("https://hf.co/own/name/tree/main", "https://huggingface.co/own/name", "own", "name")]
    [InlineData("https://huggingface.co/old-model/tree/main", "https://huggingface.co/old-model", "", "old-model")]
    [InlineData("https://huggingface.co/datasets/own/name/viewer", "https://huggingface.co/datasets/own/name", "own", "name")]
    [InlineData("https://huggingface.co/datasets/name", "https://huggingface.co/datasets/name", "", "name")]
    [InlineData("https://huggingface.co/datasets/name/viewer", "https://huggingface.co/datasets/name", "", "name")]
    [InlineData("https://huggingface.co/spaces/own/demo", "https://huggingface.co/spaces/own/demo", "own", "demo")]
    [InlineData("https://modelscope.cn/models/own/name", "https://modelscope.cn/models/own/name", "own", "name")]
    [InlineData("https://zenodo.org/record/1234567", "https://zenodo.org/records/1234567", "", "1234567")]
    [InlineData("https://zenodo.org/records/1234567?preview=1", "https://zenodo.org/records/1234567", "", "1234567")]
    [InlineData("https://zenodo.org/doi/10.5281/zenodo.1234567", "https://zenodo.org/records/1234567", "", "1234567")]
    [InlineData("https://doi.org/10.5281/zenodo.1234567", "https://zenodo.org/records/1234567", "", "1234567")]
    [InlineData("http://dx.doi.org/10.5281/ZENODO.1234567", "https://zenodo.org/records/1234567", "", "1234567")]
    [InlineData("https://osf.io/ab3de/", "https://osf.io/ab3de", "", "ab3de")]
    [InlineData("https://osf.io/ab3de/?view_only=1", "https://osf.io/ab3de", "", "ab3de")]
    [InlineData("https://doi.org/10.17605/OSF.IO/AB3DE", "https://osf.io/ab3de", "", "ab3de")]
    [InlineData("https://www.kaggle.com/datasets/own/name", "https://kaggle.com/datasets/own/name", "own", "name")]
    [InlineData("https://www.kaggle.com/own/name", "https://kaggle.com/own/name", "own", "name")]
    [InlineData("https://www.kaggle.com/c/contest/data", "https://kaggle.com/competitions/contest", "", "contest")]
    [InlineData("https://www.kaggle.com/competitions/contest", "https://kaggle.com/competitions/contest", "", "contest")]
    [InlineData("https://anonymous.4open.science/r/name-1234/README.md", "https://anonymous.4open.science/r/name-1234", "", "name-1234")]
    [InlineData("https://sourceforge.net/projects/name/files", "https://sourceforge.net/projects/name", "", "name")]
    [InlineData("https://pypi.org/project/name/", "https://pypi.org/project/name", "", "name")]
    public void Reduces_an_address_to_its_repository(string url, string canonical, string owner, string name)
    {
        var repository = RepositoryHost.Find(url);
        Assert.NotNull(repository);
        Assert.Equal((canonical, owner, name), (repository.Url, repository.Owner, repository.Name));
    }

    [Theory]
    [InlineData("https://github.com/own")]
    [InlineData("https://github.com/orgs/own/people")]
    [InlineData("https://github.com/topics/graphs")]
    [InlineData("https://github.com/own/.git")]
    [InlineData("https://own.github.io/name")]
    [InlineData("https://gitlab.com/own")]
    [InlineData("https://gitlab.com/explore/projects")]
    [InlineData("https://git.io/abc/def")]
    [InlineData("https://huggingface.co/own")]
    [InlineData("https://huggingface.co/papers/2401.00001")]
    [InlineData("https://huggingface.co/docs/library/index")]
    [InlineData("https://huggingface.co/datasets")]
    [InlineData("https://zenodo.org/communities/lab")]
    [InlineData("https://zenodo.org/records")]
    [InlineData("https://doi.org/10.1000/182")]
    [InlineData("https://osf.io/preprints/psy/ab3de")]
    [InlineData("https://kaggle.com/docs/api")]
    [InlineData("https://example.org/own/name")]
    [InlineData("https://notgithub.com/own/name")]
    [InlineData("https://github.com.evil.org/own/name")]
    [InlineData("https://")]
    [InlineData("https:///")]
    public void Knows_pages_from_repositories(string url) => Assert.Null(RepositoryHost.Find(url));
}

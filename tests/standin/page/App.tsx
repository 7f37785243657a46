/** @jsxImportSource react */
/** The page: X's three columns, what the route shows in the middle, and the layers above. */
import { memo, useEffect, useState } from 'react';
import { Composer } from './Composer';
import { Dialogs } from './Dialogs';
import { Head } from './Head';
import { PostButton } from './PostButton';
import { PostCard } from './PostCard';
import { POSTS, type Post, postById } from './posts';
import { backgroundPath, go, openCompose, statusId } from './route';
import { askToClose } from './send';
import { useStore } from './state';
import { WORDS } from './words';

export function App() {
  const { path, phone, toast } = useStore();
  const composing = path.startsWith('/compose/post') || path.startsWith('/intent/post');
  return (
    <>
      {phone && composing ? <PhoneCompose /> : <Columns />}
      <div id="layers">
        <Dialogs />
        {toast !== null && (
          <div key={toast.key} role="alert" data-testid="toast" className="toast">
            <span>{toast.text}</span>
          </div>
        )}
      </div>
    </>
  );
}

function Columns() {
  const words = WORDS[useStore().lang];
  const status = statusId(backgroundPath());
  return (
    <div className="columns">
      <header role="banner">
        <h1 className="logo">𝕏</h1>
        <nav>
          <a
            href="/home"
            data-testid="AppTabBar_Home_Link"
            onClick={(event) => {
              event.preventDefault();
              go('/home');
            }}
          >
            {words.home}
          </a>
          <span>{words.explore}</span>
          <span>{words.notifications}</span>
          <span>{words.profile}</span>
        </nav>
        <button
          type="button"
          data-testid="SideNav_NewTweet_Button"
          className="post-button side"
          onClick={openCompose}
        >
          <span>{words.post}</span>
        </button>
      </header>
      <main role="main">
        <div data-testid="primaryColumn" className="primary">
          {status === null ? <Home /> : <Status id={status} />}
        </div>
        <div data-testid="sidebarColumn" className="sidebar">
          <section>
            <h2>{words.trends}</h2>
            <p>#DocTocToc</p>
            <p>#garde</p>
          </section>
        </div>
      </main>
    </div>
  );
}

/** A post that was drawn once stays as it is while others come below it. */
const Drawn = memo(PostCard, (before, now) => before.post.id === now.post.id);

/** Posts of a timeline that grows under the reader, as X's does: `?posts=2000`. */
const WANTED = Number(new URLSearchParams(location.search).get('posts') ?? POSTS.length);
const AT_A_TIME = 20;

function useTimeline(): readonly Post[] {
  const [count, setCount] = useState(Math.min(WANTED, AT_A_TIME));
  useEffect(() => {
    const more = (): void => {
      const left = document.documentElement.scrollHeight - scrollY - innerHeight;
      if (left < 2 * innerHeight) setCount((shown) => Math.min(WANTED, shown + AT_A_TIME));
    };
    addEventListener('scroll', more, { passive: true });
    return () => removeEventListener('scroll', more);
  }, []);
  return Array.from({ length: count }, (_, n) => {
    const post = POSTS[n % POSTS.length] as Post;
    return n < POSTS.length ? post : { ...post, id: `${post.id}-${n}` };
  });
}

function Home() {
  const { lang, phone } = useStore();
  const timeline = useTimeline();
  return (
    <>
      <div className="tabs">{WORDS[lang].forYou}</div>
      {!phone && <Composer draft="home" autoFocus={false} withPost />}
      <section aria-label={WORDS[lang].home}>
        {timeline.map((post) => (
          <Drawn key={post.id} post={post} actions />
        ))}
      </section>
    </>
  );
}

function Status({ id }: { readonly id: string }) {
  return (
    <>
      <div className="tabs">{WORDS[useStore().lang].post}</div>
      <PostCard post={postById(id)} actions />
      <div data-testid="inline_reply_offscreen">
        <Composer draft="status" autoFocus={false} withPost />
      </div>
      <section>
        {POSTS.filter((post) => post.id !== id).map((post) => (
          <PostCard key={post.id} post={post} actions />
        ))}
      </section>
    </>
  );
}

/** On a phone the composer is a page of its own, with Post in its head, away from the toolbar. */
function PhoneCompose() {
  return (
    <main role="main" className="phone-page">
      <Head onBack={() => askToClose('dialog')}>
        <PostButton draft="dialog" />
      </Head>
      <Composer draft="dialog" autoFocus withPost={false} />
    </main>
  );
}

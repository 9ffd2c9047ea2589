<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>gui</name>
    <message>
        <source>since %1</source>
        <translation>自 %1 起</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>%1, %2 long</source>
        <translation>%1，历时 %2</translation>
    </message>
    <message>
        <source>%1, took %2</source>
        <translation>%1，用时 %2</translation>
    </message>
    <message>
        <source>%1 starts %2</source>
        <translation>%1 启动 %2</translation>
    </message>
    <message>
        <source>%1 has ended: wait() returns in %2</source>
        <translation>%1 已结束：%2 中的 wait() 返回</translation>
    </message>
    <message>
        <source>%1 has ended: join() returns in %2</source>
        <translation>%1 已结束：%2 中的 join() 返回</translation>
    </message>
    <message>
        <source>%1 sends %2 to %3</source>
        <translation>%1 向 %3 发送 %2</translation>
    </message>
    <message>
        <source>%1 wrote over what %2 had written: %3</source>
        <translation>%1 覆盖了 %2 写入的值：%3</translation>
    </message>
    <message>
        <source>%1 calls %2, %3 goes on</source>
        <translation>%1 调用 %2，%3 继续</translation>
    </message>
    <message>
        <source>%1 puts %2, %3 gets it</source>
        <translation>%1 放入 %2，%3 取出</translation>
    </message>
    <message>
        <source>a daemon: ended by its parent&apos;s exit</source>
        <translation>守护进程：随父进程退出而结束</translation>
    </message>
</context>
<context>
    <name>gui::BookmarkModel</name>
    <message>
        <source>Seconds</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>gui::BookmarkTable</name>
    <message>
        <source>Bookmarks</source>
        <translation>书签</translation>
    </message>
    <message>
        <source>Press N to keep the moment that is shown, with a note. J goes from one to the next.</source>
        <translation>按 N 记下当前显示的时刻并写上备注；按 J 逐个前往。</translation>
    </message>
</context>
<context>
    <name>gui::BottomPanel</name>
    <message>
        <source>Output</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>进程</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Output, processes, events and bookmarks</source>
        <translation>输出、进程、事件与书签</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Bookmarks, each with a note</source>
        <translation>书签，每个可带备注</translation>
    </message>
</context>
<context>
    <name>gui::ClaimList</name>
    <message>
        <source>%1 of %2</source>
        <translation>%2 条中 %1 条成立</translation>
    </message>
    <message>
        <source>%1 · %2 undecided</source>
        <translation>%1，%2 条未判定</translation>
    </message>
    <message>
        <source>%1 of %2 so far</source>
        <translation>目前 %2 条中 %1 条成立</translation>
    </message>
    <message>
        <source>What must be true</source>
        <translation>必然成立的事</translation>
    </message>
    <message>
        <source>Click a claim to see the moment that decided it</source>
        <translation>点击一条，查看决定它的那一刻</translation>
    </message>
    <message>
        <source>A shows the answers</source>
        <translation>按 A 显示答案</translation>
    </message>
    <message>
        <source>A: answers</source>
        <translation>A：答案</translation>
    </message>
</context>
<context>
    <name>gui::ClaimModel</name>
    <message>
        <source>usually, not always</source>
        <translation>通常如此，并非总是</translation>
    </message>
    <message>
        <source>usually · %1</source>
        <translation>通常如此 · %1</translation>
    </message>
    <message>
        <source>not decided yet</source>
        <translation>尚未确定</translation>
    </message>
    <message>
        <source>holds</source>
        <translation>成立</translation>
    </message>
    <message>
        <source>fails</source>
        <translation>不成立</translation>
    </message>
</context>
<context>
    <name>gui::CodePanel</name>
    <message>
        <source>Lesson text and programs</source>
        <translation>课文与程序</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>课文</translation>
    </message>
    <message>
        <source>line %1 in Python</source>
        <translation>Python 第 %1 行</translation>
    </message>
    <message>
        <source>line %1 in C++</source>
        <translation>C++ 第 %1 行</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>对照</translation>
    </message>
    <message>
        <source>Python and C++ together</source>
        <translation>Python 与 C++ 对照</translation>
    </message>
</context>
<context>
    <name>gui::CodeView</name>
    <message>
        <source>The program in Python</source>
        <translation>Python 程序</translation>
    </message>
    <message>
        <source>The program in C++</source>
        <translation>C++ 程序</translation>
    </message>
</context>
<context>
    <name>gui::ComparedTimelines</name>
    <message>
        <source>Press Run: the next run is compared with the one that is kept</source>
        <translation>按“运行”：下一次运行将与保留的运行比较</translation>
    </message>
    <message>
        <source>Press Run to compare</source>
        <translation>按“运行”进行比较</translation>
    </message>
    <message>
        <source>This run is kept. Change a knob, the seed or the lesson and press Run: the next run is drawn below it</source>
        <translation>此次运行已保留。更改参数、种子或课程后按“运行”：下一次运行将画在它下方</translation>
    </message>
    <message>
        <source>This run is kept: the next one is drawn below it</source>
        <translation>此次运行已保留：下一次将画在它下方</translation>
    </message>
    <message>
        <source>Kept: run again to compare</source>
        <translation>已保留：再次运行即可比较</translation>
    </message>
</context>
<context>
    <name>gui::Comparing</name>
    <message>
        <source>first difference</source>
        <translation>首个差异</translation>
    </message>
    <message>
        <source>Kept: %1</source>
        <translation>保留：%1</translation>
    </message>
    <message>
        <source>This run: %1</source>
        <translation>此次运行：%1</translation>
    </message>
</context>
<context>
    <name>gui::EventFilterMenu</name>
    <message>
        <source>Processes: start, end, join</source>
        <translation>进程：启动、结束、join</translation>
    </message>
    <message>
        <source>Pools and tasks</source>
        <translation>进程池与任务</translation>
    </message>
    <message>
        <source>Queues and pipes</source>
        <translation>队列与管道</translation>
    </message>
    <message>
        <source>Locks and other ways to wait</source>
        <translation>锁与其他等待方式</translation>
    </message>
    <message>
        <source>Shared memory</source>
        <translation>共享内存</translation>
    </message>
    <message>
        <source>Other programs</source>
        <translation>其他程序</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>Lines and sleeping</source>
        <translation>代码行与睡眠</translation>
    </message>
    <message>
        <source>The run: pause, speed, end</source>
        <translation>运行：暂停、速度、结束</translation>
    </message>
    <message>
        <source>Only events that contain the text</source>
        <translation>只列出含有该文字的事件</translation>
    </message>
    <message>
        <source>Only those of the chosen process</source>
        <translation>只列出所选进程的事件</translation>
    </message>
    <message>
        <source>Only those of %1</source>
        <translation>只列出 %1 的事件</translation>
    </message>
    <message>
        <source>Only those at the line that you click</source>
        <translation>只列出你点击的那一行的事件</translation>
    </message>
    <message>
        <source>Only those at %1</source>
        <translation>只列出 %1 的事件</translation>
    </message>
    <message>
        <source>Show every event</source>
        <translation>显示全部事件</translation>
    </message>
</context>
<context>
    <name>gui::EventModel</name>
    <message>
        <source>Seconds</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>PID</source>
        <translation>PID</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>line %1 in Python</source>
        <translation>Python 第 %1 行</translation>
    </message>
</context>
<context>
    <name>gui::EventTable</name>
    <message>
        <source>No event contains this text</source>
        <translation>没有事件包含这段文字</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Find an event</source>
        <translation>查找事件</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Every event of the run is logged here, in order of time.</source>
        <translation>运行中的每个事件都按时间顺序记录在这里。</translation>
    </message>
    <message>
        <source>The filter lets no event of this run pass. Filter has a way to show every event.</source>
        <translation>筛选条件下本次运行没有事件。在“筛选”里可以恢复显示全部事件。</translation>
    </message>
    <message>
        <source>Enter finds the next event, Shift+Enter the previous</source>
        <translation>按 Enter 找下一个事件，按 Shift+Enter 找上一个</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Choose which events are listed</source>
        <translation>选择列出哪些事件</translation>
    </message>
</context>
<context>
    <name>gui::KeySheet</name>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source> or </source>
        <translation> 或 </translation>
    </message>
    <message>
        <source>Click</source>
        <translation>单击</translation>
    </message>
    <message>
        <source>Look at that moment, or choose that process</source>
        <translation>看那一刻，或选中那个进程</translation>
    </message>
    <message>
        <source>Drag the cursor</source>
        <translation>拖动光标</translation>
    </message>
    <message>
        <source>Move through time</source>
        <translation>在时间里移动</translation>
    </message>
    <message>
        <source>Drag elsewhere</source>
        <translation>拖动别处</translation>
    </message>
    <message>
        <source>Move the picture</source>
        <translation>移动画面</translation>
    </message>
    <message>
        <source>Shift+drag</source>
        <translation>Shift+拖动</translation>
    </message>
    <message>
        <source>Measure a length of time</source>
        <translation>量一段时间</translation>
    </message>
    <message>
        <source>Wheel</source>
        <translation>滚轮</translation>
    </message>
    <message>
        <source>Zoom; with Shift, or over the names, scroll</source>
        <translation>缩放；按住 Shift 或在名字上则滚动</translation>
    </message>
    <message>
        <source>Right click</source>
        <translation>右键单击</translation>
    </message>
    <message>
        <source>End, stop or continue that process</source>
        <translation>终止、停住或继续那个进程</translation>
    </message>
    <message>
        <source>With the mouse in the timeline</source>
        <translation>在时间线上用鼠标</translation>
    </message>
</context>
<context>
    <name>gui::KnobEditor</name>
    <message>
        <source>%1, from %2 to %3; counts from the next run</source>
        <translation>%1，从 %2 到 %3；下次运行起生效</translation>
    </message>
    <message>
        <source>%1; counts from the next run</source>
        <translation>%1；下次运行起生效</translation>
    </message>
</context>
<context>
    <name>gui::LessonList</name>
    <message>
        <source>Lessons</source>
        <translation>课程</translation>
    </message>
</context>
<context>
    <name>gui::LessonText</name>
    <message>
        <source>The lesson&apos;s text</source>
        <translation>课文</translation>
    </message>
</context>
<context>
    <name>gui::MainWindow</name>
    <message>
        <source>Choose a process first: click its name, or press ↑ or ↓ in the timeline</source>
        <translation>请先选择一个进程：点击它的名字，或在时间线中按 ↑ 或 ↓</translation>
    </message>
    <message>
        <source>There is no such moment before this one</source>
        <translation>在此之前没有这样的时刻</translation>
    </message>
    <message>
        <source>There is no such moment after this one</source>
        <translation>在此之后没有这样的时刻</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>System theme</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>There is nothing to save yet: run the lesson first.</source>
        <translation>还没有可保存的内容：请先运行课程。</translation>
    </message>
    <message>
        <source>A picture&apos;s name ends in .png, .svg or .pdf.</source>
        <translation>图片的文件名要以 .png、.svg 或 .pdf 结尾。</translation>
    </message>
    <message>
        <source>Pictures (*.png *.svg *.pdf)</source>
        <translation>图片 (*.png *.svg *.pdf)</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>已保存 %1</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>无法写入 %1：%2</translation>
    </message>
    <message>
        <source>Recordings (*.plab)</source>
        <translation>录制文件 (*.plab)</translation>
    </message>
    <message>
        <source>Arrange as at first</source>
        <translation>恢复最初的排列</translation>
    </message>
    <message>
        <source>Let things on the stage move</source>
        <translation>让舞台上的东西动起来</translation>
    </message>
    <message>
        <source>Sent %1 to %2</source>
        <translation>已向 %2 发送 %1</translation>
    </message>
    <message>
        <source>No process tells when it is at %1</source>
        <translation>没有进程会报告自己到了%1</translation>
    </message>
    <message>
        <source>The events at %1: Filter shows every event again</source>
        <translation>%1的事件：在“筛选”里可以恢复显示全部事件</translation>
    </message>
    <message>
        <source>Step mode is off: nobody waits for a turn</source>
        <translation>单步模式已关闭：没有进程需要等待放行</translation>
    </message>
    <message>
        <source>Nobody waits for a turn now</source>
        <translation>现在没有进程在等待放行</translation>
    </message>
    <message>
        <source>%1 waits for no turn now</source>
        <translation>%1 现在不在等待放行</translation>
    </message>
    <message>
        <source>%1 goes on: %2</source>
        <translation>%1 继续：%2</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>A at %1 s, B at %2 s: %3 between them</source>
        <translation>A 在 %1 秒，B 在 %2 秒：相隔 %3</translation>
    </message>
    <message>
        <source>There is no moment to bookmark yet: run the lesson first.</source>
        <translation>还没有可加书签的时刻：请先运行本课。</translation>
    </message>
    <message>
        <source>There is no bookmark after this moment</source>
        <translation>此刻之后没有书签</translation>
    </message>
    <message>
        <source>There is no bookmark before this moment</source>
        <translation>此刻之前没有书签</translation>
    </message>
    <message>
        <source>There is no run to keep yet: run the lesson first, or compare with a recording.</source>
        <translation>还没有可保留的运行：请先运行课程，或与录制文件比较。</translation>
    </message>
    <message>
        <source>This run is kept. Change a knob, the seed or the lesson, and press Run: the next run is compared with it.</source>
        <translation>此次运行已保留。更改参数、种子或课程后按“运行”：下一次运行将与它比较。</translation>
    </message>
    <message>
        <source>The next run</source>
        <translation>下一次运行</translation>
    </message>
    <message>
        <source>Step mode: every process waits before it shares something. Press Go on the one that shall go on, its number, or G for the next. Sleeps and timeouts run on meanwhile.</source>
        <translation>单步模式：每个进程在进行共享操作之前都会等待。请在要继续的进程上点“放行”，或按它的数字键；按 G 放行下一个。睡眠和超时照常计时。</translation>
    </message>
    <message>
        <source>Nobody can go. %1</source>
        <translation>没有进程能继续。%1</translation>
    </message>
    <message>
        <source>%1 is already going on with that: wait for what it does next</source>
        <translation>%1 的这一步已经放行：请等它的下一步</translation>
    </message>
</context>
<context>
    <name>gui::Marks</name>
    <message>
        <source>there is no list of bookmarks in it</source>
        <translation>其中没有书签列表</translation>
    </message>
</context>
<context>
    <name>gui::OutputView</name>
    <message>
        <source>Output of the processes</source>
        <translation>各进程的输出</translation>
    </message>
    <message>
        <source>Whose output is shown</source>
        <translation>显示谁的输出</translation>
    </message>
    <message>
        <source>Show what all processes print, or one of them</source>
        <translation>显示所有进程或其中一个进程打印的内容</translation>
    </message>
    <message>
        <source>All processes</source>
        <translation>所有进程</translation>
    </message>
    <message>
        <source>What the processes print appears here, with the time and who printed it.</source>
        <translation>各进程打印的内容会出现在这里，并注明时间和打印者。</translation>
    </message>
</context>
<context>
    <name>gui::OverflowRow</name>
    <message numerus="yes">
        <source>%n more ▾</source>
        <translation>
            <numerusform>还有 %n 项 ▾</numerusform>
        </translation>
    </message>
    <message>
        <source>Settings that find no room on this line</source>
        <translation>此行放不下的设置</translation>
    </message>
</context>
<context>
    <name>gui::PanelDock</name>
    <message>
        <source>Close this panel</source>
        <translation>关闭此面板</translation>
    </message>
    <message>
        <source>Close this panel (F2 brings it back)</source>
        <translation>关闭此面板（按 F2 可再打开）</translation>
    </message>
</context>
<context>
    <name>gui::PredictionForm</name>
    <message>
        <source>%1 of %2 predicted</source>
        <translation>已猜 %1 题，共 %2 题</translation>
    </message>
    <message>
        <source>%1 of %2 right</source>
        <translation>猜对 %1 题，共 %2 题</translation>
    </message>
    <message>
        <source>Say what you expect, then press Run. The run gives the answer.</source>
        <translation>先说说你的预期，再点“运行”。答案由运行给出。</translation>
    </message>
</context>
<context>
    <name>gui::Presenter</name>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>Space runs the lesson</source>
        <translation>空格键：运行本课</translation>
    </message>
    <message>
        <source>the end of the run</source>
        <translation>运行到此结束</translation>
    </message>
    <message>
        <source>Space or PageDown: next step</source>
        <translation>空格键或 PageDown：下一步</translation>
    </message>
    <message>
        <source>Space pauses</source>
        <translation>空格键：暂停</translation>
    </message>
    <message>
        <source>Space goes on</source>
        <translation>空格键：继续</translation>
    </message>
    <message>
        <source>Space goes through the run from its beginning</source>
        <translation>空格键：从头逐步回看</translation>
    </message>
    <message>
        <source> · PageUp: back · Q questions · A answers · Ctrl+R runs again · Esc leaves</source>
        <translation> · PageUp：上一步 · Q 问题 · A 答案 · Ctrl+R 重新运行 · Esc 退出</translation>
    </message>
    <message>
        <source> · PageUp: back · Q questions · A answers · Esc leaves</source>
        <translation> · PageUp：上一步 · Q 问题 · A 答案 · Esc 退出</translation>
    </message>
    <message>
        <source> · Esc leaves</source>
        <translation> · Esc 退出</translation>
    </message>
</context>
<context>
    <name>gui::ProcessMenu</name>
    <message>
        <source>&amp;Terminate it: terminate() sends SIGTERM</source>
        <translation>终止(&amp;T)：terminate() 发送 SIGTERM</translation>
    </message>
    <message>
        <source>&amp;Kill it: kill() sends SIGKILL</source>
        <translation>杀死(&amp;K)：kill() 发送 SIGKILL</translation>
    </message>
    <message>
        <source>&amp;Stop it where it is: SIGSTOP</source>
        <translation>就地停住(&amp;S)：SIGSTOP</translation>
    </message>
    <message>
        <source>Let it &amp;continue: SIGCONT</source>
        <translation>让它继续(&amp;C)：SIGCONT</translation>
    </message>
    <message>
        <source>%1 (PID %2)</source>
        <translation>%1（PID %2）</translation>
    </message>
    <message>
        <source>%1 (PID %2) has ended</source>
        <translation>%1（PID %2）已结束</translation>
    </message>
    <message>
        <source>&amp;Give it the turn: %1</source>
        <translation>放行(&amp;G)：%1</translation>
    </message>
</context>
<context>
    <name>gui::ProcessModel</name>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>PID</source>
        <translation>PID</translation>
    </message>
    <message>
        <source>PPID</source>
        <translation>父 PID</translation>
    </message>
    <message>
        <source>Daemon</source>
        <translation>守护</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Exit code</source>
        <translation>退出码</translation>
    </message>
</context>
<context>
    <name>gui::ProcessTable</name>
    <message>
        <source>Processes</source>
        <translation>进程</translation>
    </message>
    <message>
        <source>Every process of the run gets a row here: its PID, its parent, what it does and how it ended.</source>
        <translation>运行中的每个进程在这里占一行：它的 PID、父进程、正在做什么以及如何结束。</translation>
    </message>
</context>
<context>
    <name>gui::ProcessWords</name>
    <message>
        <source>has ended</source>
        <translation>已结束</translation>
    </message>
</context>
<context>
    <name>gui::QuestionCard</name>
    <message>
        <source>This run does not tell.</source>
        <translation>这次运行没有给出答案。</translation>
    </message>
    <message>
        <source>In this run: %1</source>
        <translation>这次运行：%1</translation>
    </message>
    <message>
        <source>Right: %1</source>
        <translation>猜对了：%1</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>一个数</translation>
    </message>
</context>
<context>
    <name>gui::QuestionsPanel</name>
    <message>
        <source>What must be true, and what you predict</source>
        <translation>必然成立的事与你的猜测</translation>
    </message>
    <message>
        <source>What must be true</source>
        <translation>必然成立的事</translation>
    </message>
    <message>
        <source>Predict</source>
        <translation>先猜一猜</translation>
    </message>
    <message>
        <source>Say what the run will do before you start it</source>
        <translation>运行之前，先说说会发生什么</translation>
    </message>
</context>
<context>
    <name>gui::RunController</name>
    <message>
        <source>Saved %1</source>
        <translation>已保存 %1</translation>
    </message>
    <message>
        <source>The run was ended because its events could not be read: %1</source>
        <translation>无法读取本次运行的事件，运行已结束：%1</translation>
    </message>
    <message>
        <source>The bookmarks in %1 could not be read: %2</source>
        <translation>无法读取 %1 中的书签：%2</translation>
    </message>
    <message>
        <source>The bookmarks could not be written to %1: %2</source>
        <translation>无法把书签写入 %1：%2</translation>
    </message>
</context>
<context>
    <name>gui::RunSettings</name>
    <message>
        <source>Start method</source>
        <translation>启动方法</translation>
    </message>
    <message>
        <source>How children come into being: fork copies the parent, spawn starts a fresh program, forkserver lets a small server fork</source>
        <translation>子进程怎样产生：fork 复制父进程，spawn 启动一个全新的程序，forkserver 由一个小服务进程来 fork</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>The same seed gives the same random pauses and values</source>
        <translation>相同的种子得到相同的随机停顿和数值</translation>
    </message>
</context>
<context>
    <name>gui::RunWords</name>
    <message>
        <source>looking back</source>
        <translation>回看</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message numerus="yes">
        <source>%n process(es)</source>
        <translation>
            <numerusform>%n 个进程</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n 个事件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 lost</source>
        <translation>丢失 %1</translation>
    </message>
    <message>
        <source>step mode</source>
        <translation>单步模式</translation>
    </message>
    <message>
        <source>deadlock</source>
        <translation>死锁</translation>
    </message>
    <message>
        <source>waits for ever</source>
        <translation>永远等待</translation>
    </message>
</context>
<context>
    <name>gui::SpeedSlider</name>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>How fast the lesson&apos;s sleeps pass; works during a run</source>
        <translation>课程中的睡眠过得多快；运行中也可调节</translation>
    </message>
</context>
<context>
    <name>gui::Stage</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>还有 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody inside</source>
        <translation>无人在内</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待者</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>无</translation>
    </message>
    <message>
        <source>idle</source>
        <translation>空闲</translation>
    </message>
    <message>
        <source>task %1</source>
        <translation>任务 %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>none: every task has a worker</source>
        <translation>无：每个任务都有工作进程</translation>
    </message>
    <message>
        <source>Waiting tasks</source>
        <translation>等待的任务</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Done or lost</source>
        <translation>完成或丢失</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>还没有</translation>
    </message>
    <message>
        <source>not started yet</source>
        <translation>尚未启动</translation>
    </message>
    <message>
        <source>buffer</source>
        <translation>缓冲区</translation>
    </message>
    <message>
        <source>pipe</source>
        <translation>管道</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>zombie</source>
        <translation>僵尸</translation>
    </message>
    <message numerus="yes">
        <source>Pool of %n worker(s)</source>
        <translation>
            <numerusform>进程池，%n 个工作进程</numerusform>
        </translation>
    </message>
    <message>
        <source>terminated: its workers were ended</source>
        <translation>已终止：工作进程都被结束</translation>
    </message>
    <message>
        <source>closed: every worker has ended</source>
        <translation>已关闭：所有工作进程都已结束</translation>
    </message>
    <message>
        <source>closed: takes no more tasks</source>
        <translation>已关闭：不再接收任务</translation>
    </message>
    <message>
        <source>open: takes tasks</source>
        <translation>开放：接收任务</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>队列</translation>
    </message>
    <message>
        <source>Queue %1</source>
        <translation>队列 %1</translation>
    </message>
    <message>
        <source>%1 put · %2 got</source>
        <translation>放入 %1 · 取出 %2</translation>
    </message>
    <message>
        <source>%1 inside, no limit</source>
        <translation>内有 %1 项，无上限</translation>
    </message>
    <message>
        <source>%1 of %2 places taken</source>
        <translation>%2 个位置已占 %1 个</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>锁</translation>
    </message>
    <message>
        <source>RLock</source>
        <translation>可重入锁</translation>
    </message>
    <message>
        <source>Semaphore</source>
        <translation>信号量</translation>
    </message>
    <message>
        <source>nobody waits</source>
        <translation>无人等待</translation>
    </message>
    <message numerus="yes">
        <source>%n wait(s)</source>
        <translation>
            <numerusform>%n 个在等待</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 inside · %3</source>
        <translation>%2 个名额中 %1 个在内 · %3</translation>
    </message>
    <message>
        <source>free</source>
        <translation>空闲</translation>
    </message>
    <message>
        <source>held</source>
        <translation>被持有</translation>
    </message>
    <message numerus="yes">
        <source>and %n more that have ended</source>
        <translation>
            <numerusform>还有 %n 个已结束</numerusform>
        </translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>在 %1 中</translation>
    </message>
    <message>
        <source>sleeps</source>
        <translation>睡眠</translation>
    </message>
    <message>
        <source>is ending</source>
        <translation>正在结束</translation>
    </message>
    <message>
        <source>held by a dead process: nobody will get it</source>
        <translation>持有者已死亡：谁也得不到它</translation>
    </message>
    <message>
        <source>held by the dead</source>
        <translation>持有者已死亡</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>set: nobody has to wait</source>
        <translation>已设置：无需等待</translation>
    </message>
    <message>
        <source>not set: whoever comes waits</source>
        <translation>未设置：来者等待</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>条件变量</translation>
    </message>
    <message>
        <source>Barrier</source>
        <translation>栅栏</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>已损坏</translation>
    </message>
    <message>
        <source>%1 of %2 have come</source>
        <translation>%2 个中已到 %1 个</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>放行</translation>
    </message>
    <message>
        <source>Give %1 the turn (key %2)</source>
        <translation>放行 %1（按键 %2）</translation>
    </message>
    <message>
        <source>Give %1 the turn</source>
        <translation>放行 %1</translation>
    </message>
    <message>
        <source>next: %1</source>
        <translation>下一步：%1</translation>
    </message>
    <message>
        <source>Pipe, both ways</source>
        <translation>管道（双向）</translation>
    </message>
    <message>
        <source>Pipe, one way</source>
        <translation>管道（单向）</translation>
    </message>
    <message>
        <source>%1 on the way</source>
        <translation>途中 %1 条</translation>
    </message>
    <message>
        <source>%1 sent · %2 received</source>
        <translation>已发送 %1 · 已接收 %2</translation>
    </message>
    <message>
        <source>Shared value</source>
        <translation>共享值</translation>
    </message>
    <message>
        <source>Shared array</source>
        <translation>共享数组</translation>
    </message>
    <message>
        <source>Shared dict</source>
        <translation>共享字典</translation>
    </message>
    <message>
        <source>read %1 ×, written %2 ×</source>
        <translation>读 %1 次，写 %2 次</translation>
    </message>
    <message numerus="yes">
        <source>%n update(s) lost</source>
        <translation>
            <numerusform>丢失 %n 次更新</numerusform>
        </translation>
    </message>
    <message>
        <source>not made yet</source>
        <translation>尚未创建</translation>
    </message>
    <message>
        <source>not known: nobody has read it whole</source>
        <translation>未知：还没有人完整读过</translation>
    </message>
    <message>
        <source>as it was made</source>
        <translation>与创建时相同</translation>
    </message>
    <message>
        <source>as it was made, read last by %1</source>
        <translation>与创建时相同，最后由 %1 读取</translation>
    </message>
    <message>
        <source>written last by %1</source>
        <translation>最后由 %1 写入</translation>
    </message>
    <message>
        <source>written last by %1, read last by %2</source>
        <translation>最后由 %1 写入，由 %2 读取</translation>
    </message>
    <message>
        <source>has read %1, which is old</source>
        <translation>读到 %1，已过时</translation>
    </message>
    <message>
        <source>read %1, old</source>
        <translation>%1（过时）</translation>
    </message>
    <message>
        <source>has read %1</source>
        <translation>读到了 %1</translation>
    </message>
    <message>
        <source>read %1</source>
        <translation>读到 %1</translation>
    </message>
    <message>
        <source>%1 wrote %2 from the %3 it had read: the %4 of %5 is lost</source>
        <translation>%1 按读到的 %3 写入了 %2：%5 写的 %4 丢失了</translation>
    </message>
    <message>
        <source>lost: the %1 of %2</source>
        <translation>丢失：%2 写的 %1</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>来自 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n write(s) that it had not seen are lost</source>
        <translation>
            <numerusform>它没有看到的 %n 次写入丢失了</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 wrote %2 from the %3 it had read, over %4: %5</source>
        <translation>%1 按读到的 %3 写入了 %2，盖掉了 %4：%5</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>正在启动</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Go %1</source>
        <translation>放行 %1</translation>
    </message>
    <message>
        <source>for ever in %1</source>
        <translation>永远停在 %1 中</translation>
    </message>
</context>
<context>
    <name>gui::StagePanel</name>
    <message>
        <source>the program at %1 s</source>
        <translation>程序在 %1 秒时的样子</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>The processes of the run stand here, each with what it does.</source>
        <translation>运行中的进程会出现在这里，并写明各自在做什么。</translation>
    </message>
</context>
<context>
    <name>gui::StageView</name>
    <message>
        <source>The program at the moment shown</source>
        <translation>所示时刻的程序</translation>
    </message>
</context>
<context>
    <name>gui::StatusLine</name>
    <message>
        <source>F1 keys</source>
        <translation>F1 按键</translation>
    </message>
    <message>
        <source>Show every key of the window (F1)</source>
        <translation>显示窗口的所有按键 (F1)</translation>
    </message>
    <message>
        <source>Ctrl+E export</source>
        <translation>Ctrl+E 导出</translation>
    </message>
    <message>
        <source>Save a picture of the timeline (Ctrl+E)</source>
        <translation>保存时间线图片 (Ctrl+E)</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Light, dark, or as the system has it (Ctrl+T)</source>
        <translation>浅色、深色或跟随系统 (Ctrl+T)</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Switch between English and Chinese (Ctrl+L)</source>
        <translation>在英文和中文之间切换 (Ctrl+L)</translation>
    </message>
    <message>
        <source>F2 panels</source>
        <translation>F2 面板</translation>
    </message>
    <message>
        <source>Open and close panels, or arrange them as at first (F2)</source>
        <translation>打开或关闭面板，或恢复最初的排列（F2）</translation>
    </message>
    <message>
        <source>F5 present</source>
        <translation>F5 演示</translation>
    </message>
    <message>
        <source>Large type and one key for the next step, for a class (F5)</source>
        <translation>面向课堂：大字号，一个键走下一步（F5）</translation>
    </message>
</context>
<context>
    <name>gui::TimelineCard</name>
    <message>
        <source>Jump through time</source>
        <translation>在时间中跳转</translation>
    </message>
    <message>
        <source>Step and jump through time: to an event, a wait, a value, an exit</source>
        <translation>在时间中逐步或跳转：到某个事件、等待、值的传递或进程的结束</translation>
    </message>
    <message>
        <source>press Run to watch the processes live</source>
        <translation>按“运行”实时观看各进程</translation>
    </message>
    <message>
        <source>press Run</source>
        <translation>按“运行”</translation>
    </message>
    <message>
        <source>looking back at %1 s · Follow returns to the present</source>
        <translation>正在回看 %1 秒 · “跟随”回到当前</translation>
    </message>
    <message>
        <source>the whole run · click or drag to look back</source>
        <translation>整个运行过程 · 点击或拖动可回看</translation>
    </message>
    <message>
        <source>following · drag to look back</source>
        <translation>跟随中 · 拖动可回看</translation>
    </message>
    <message>
        <source>standing still · Follow goes along again</source>
        <translation>静止 · “跟随”可继续前进</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Fit the whole run</source>
        <translation>显示整个运行</translation>
    </message>
    <message>
        <source>Follow the present</source>
        <translation>跟随当前</translation>
    </message>
    <message>
        <source>Timeline of the processes</source>
        <translation>各进程的时间线</translation>
    </message>
    <message>
        <source>looking back at %1 s</source>
        <translation>回看 %1 秒</translation>
    </message>
    <message>
        <source>looking back</source>
        <translation>回看</translation>
    </message>
    <message>
        <source>the whole run</source>
        <translation>整个运行过程</translation>
    </message>
    <message>
        <source>following</source>
        <translation>跟随中</translation>
    </message>
    <message>
        <source>standing still</source>
        <translation>已停住</translation>
    </message>
    <message>
        <source>Compare two runs</source>
        <translation>比较两次运行</translation>
    </message>
    <message>
        <source>Keep this run and compare the next one with it</source>
        <translation>保留此次运行，并与下一次比较</translation>
    </message>
    <message>
        <source>Timeline of the run that is kept</source>
        <translation>保留的运行的时间线</translation>
    </message>
</context>
<context>
    <name>gui::TimelineView</name>
    <message>
        <source>Press Run, or the space bar: every process will get a lane here, and you will see what it does, when it waits and how it ends.</source>
        <translation>按“运行”或空格键：每个进程在这里都有一条泳道，可以看到它做什么、何时等待、如何结束。</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>Click: bring the time cursor back into view</source>
        <translation>点击：把时间光标移回视野</translation>
    </message>
    <message>
        <source>Click: bring the present back into view</source>
        <translation>点击：把当前时刻移回视野</translation>
    </message>
</context>
<context>
    <name>gui::TransportBar</name>
    <message>
        <source>Nothing is running</source>
        <translation>当前没有运行</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Start the lesson again (Ctrl+R)</source>
        <translation>重新开始课程 (Ctrl+R)</translation>
    </message>
    <message>
        <source>Start the lesson (Space or Ctrl+R)</source>
        <translation>开始课程（空格或 Ctrl+R）</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Pause or resume every process of the run (Space or P)</source>
        <translation>暂停或继续本次运行的所有进程（空格或 P）</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>How the run stands</source>
        <translation>运行情况</translation>
    </message>
    <message>
        <source>Step mode</source>
        <translation>单步模式</translation>
    </message>
    <message>
        <source>Every process waits before it shares something, and you say which goes next (T)</source>
        <translation>每个进程在进行共享操作之前都会等待，由你决定谁先继续（T）</translation>
    </message>
    <message>
        <source>End every process of the run (Shift+Esc)</source>
        <translation>结束这次运行的所有进程（Shift+Esc）</translation>
    </message>
</context>
<context>
    <name>gui::WindowActions</name>
    <message>
        <source>The chosen process&apos;s previous event</source>
        <translation>所选进程的上一个事件</translation>
    </message>
    <message>
        <source>The chosen process&apos;s next event</source>
        <translation>所选进程的下一个事件</translation>
    </message>
    <message>
        <source>Back to where a process began to wait</source>
        <translation>跳回上一处进程开始等待</translation>
    </message>
    <message>
        <source>On to where a process begins to wait</source>
        <translation>跳到下一处进程开始等待</translation>
    </message>
    <message>
        <source>Back to where a value was sent or arrived</source>
        <translation>跳回上一处值被发出或收到</translation>
    </message>
    <message>
        <source>On to where a value is sent or arrives</source>
        <translation>跳到下一处值被发出或收到</translation>
    </message>
    <message>
        <source>Back to where a process died or was reaped</source>
        <translation>跳回上一处进程结束或被回收</translation>
    </message>
    <message>
        <source>On to where a process dies or is reaped</source>
        <translation>跳到下一处进程结束或被回收</translation>
    </message>
    <message>
        <source>Run, then pause and resume</source>
        <translation>运行，再按为暂停与继续</translation>
    </message>
    <message>
        <source>Run the lesson from its beginning</source>
        <translation>从头运行课程</translation>
    </message>
    <message>
        <source>Pause or resume</source>
        <translation>暂停或继续</translation>
    </message>
    <message>
        <source>Stop: end every process of the run</source>
        <translation>停止：结束本次运行的所有进程</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Fit the whole run</source>
        <translation>显示整个运行</translation>
    </message>
    <message>
        <source>Return to the present and follow it</source>
        <translation>回到当前并跟随</translation>
    </message>
    <message>
        <source>One event back in time</source>
        <translation>后退一个事件</translation>
    </message>
    <message>
        <source>One event forth in time</source>
        <translation>前进一个事件</translation>
    </message>
    <message>
        <source>Show the output</source>
        <translation>显示输出</translation>
    </message>
    <message>
        <source>Show the processes</source>
        <translation>显示进程</translation>
    </message>
    <message>
        <source>Show the events</source>
        <translation>显示事件</translation>
    </message>
    <message>
        <source>Find an event</source>
        <translation>查找事件</translation>
    </message>
    <message>
        <source>Export a picture of the timeline</source>
        <translation>导出时间线图片</translation>
    </message>
    <message>
        <source>Save the run as a recording</source>
        <translation>把本次运行保存为录制文件</translation>
    </message>
    <message>
        <source>Open a recording</source>
        <translation>打开录制文件</translation>
    </message>
    <message>
        <source>Change the theme</source>
        <translation>切换主题</translation>
    </message>
    <message>
        <source>Change the language</source>
        <translation>切换语言</translation>
    </message>
    <message>
        <source>Show the keys</source>
        <translation>显示按键</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Open and close panels</source>
        <translation>打开或关闭面板</translation>
    </message>
    <message>
        <source>End, stop or continue the chosen process</source>
        <translation>终止、停住或继续所选进程</translation>
    </message>
    <message>
        <source>Step mode: you say which process goes next</source>
        <translation>单步模式：由你决定哪个进程继续</translation>
    </message>
    <message>
        <source>Give the turn to the chosen process, or to who waits longest</source>
        <translation>放行选中的进程，否则放行等待最久的进程</translation>
    </message>
    <message>
        <source>Give the turn to the process with that number</source>
        <translation>放行该编号的进程</translation>
    </message>
    <message>
        <source>Present to a class, or stop presenting</source>
        <translation>向课堂演示，或结束演示</translation>
    </message>
    <message>
        <source>Put marker A at the moment shown</source>
        <translation>在当前时刻放置标记 A</translation>
    </message>
    <message>
        <source>Put marker B at the moment shown</source>
        <translation>在当前时刻放置标记 B</translation>
    </message>
    <message>
        <source>Take both markers away</source>
        <translation>移去两个标记</translation>
    </message>
    <message>
        <source>Bookmark the moment shown, with a note</source>
        <translation>给当前时刻加书签并写备注</translation>
    </message>
    <message>
        <source>Back to a bookmark</source>
        <translation>回到上一个书签</translation>
    </message>
    <message>
        <source>On to a bookmark</source>
        <translation>前往下一个书签</translation>
    </message>
    <message>
        <source>The run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Step mode</source>
        <translation>单步模式</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Markers and bookmarks</source>
        <translation>标记与书签</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>面板</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>The window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>Show the bookmarks and their notes</source>
        <translation>显示书签与备注</translation>
    </message>
    <message>
        <source>Keep this run and compare the next one with it</source>
        <translation>保留此次运行，并与下一次比较</translation>
    </message>
    <message>
        <source>Compare with a recording</source>
        <translation>与录制文件比较</translation>
    </message>
    <message>
        <source>Go to the first difference of the two runs</source>
        <translation>转到两次运行的首个差异</translation>
    </message>
    <message>
        <source>End the comparison</source>
        <translation>结束比较</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>比较</translation>
    </message>
</context>
<context>
    <name>gui::Workspace</name>
    <message>
        <source>Lesson and code</source>
        <translation>课文与代码</translation>
    </message>
    <message>
        <source>Output, processes and events</source>
        <translation>输出、进程与事件</translation>
    </message>
    <message>
        <source>Claims and predictions</source>
        <translation>论断与猜测</translation>
    </message>
</context>
</TS>
